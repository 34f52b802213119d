package dk.samvagt.planning.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a CSV text: comma, line feed, quotes only where a cell needs them. */
public final class CsvLines {

    private final StringBuilder text = new StringBuilder();

    /** A text that begins with these columns. */
    public CsvLines(List<String> header) {
        add(header);
    }

    /** Adds a row. Null is an empty cell; numbers, times and lists are written as the reader takes them. */
    public void row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        add(texts);
    }

    /** The rows so far. */
    public String text() {
        return text.toString();
    }

    private void add(List<String> cells) {
        text.append(cells.stream().map(CsvLines::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> plain(BigDecimal.valueOf(number));
            case LocalTime time -> Moments.TIME.format(time);
            case Collection<?> list ->
                CellList.format(list.stream().map(String::valueOf).toList());
            default -> cell.toString();
        };
    }

    /** At most four decimals, which is a hundredth of a second, and never an exponent. */
    static String minutes(double minutes) {
        return plain(BigDecimal.valueOf(minutes).setScale(4, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
