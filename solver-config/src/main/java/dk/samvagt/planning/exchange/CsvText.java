package dk.samvagt.planning.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into rows of cells. A broken quote costs only the line it stands on: reading goes on with the next,
 * so that one slip does not hide the rest of the file's problems.
 */
final class CsvText {

    /**
     * A row of cells.
     *
     * @param line the line of the text where it starts, from 1
     * @param cells the cells; with a fault only those before it
     * @param fault what broke the row, or null
     */
    record Row(int line, List<String> cells, @Nullable ProblemCode fault) {

        boolean blank() {
            return fault == null && cells.stream().allMatch(String::isEmpty);
        }
    }

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;

    private CsvText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Comma or semicolon, whichever there are more of outside quotes in the first line that is not blank. */
    static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        int balance = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                balance += c == ';' ? 1 : c == ',' ? -1 : 0;
            }
        }
        return balance > 0 ? ';' : ',';
    }

    /** All rows that are not blank. */
    static List<Row> rows(String text, char delimiter) {
        CsvText csv = new CsvText(text, delimiter);
        List<Row> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            Row row = csv.row();
            if (!row.blank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int start = at;
        int startLine = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            skipBlanks();
            ProblemCode fault = here('"') ? quotedCell(cells) : plainCell(cells);
            if (fault != null) {
                at = start;
                line = startLine;
                skipLine();
                return new Row(startLine, cells, fault);
            }
            if (at < text.length() && text.charAt(at) == delimiter) {
                at++;
            } else {
                skipLineEnd();
                return new Row(startLine, cells, null);
            }
        }
    }

    private @Nullable ProblemCode plainCell(List<String> cells) {
        int from = at;
        while (!cellEnds()) {
            at++;
        }
        cells.add(text.substring(from, at).strip());
        return null;
    }

    private @Nullable ProblemCode quotedCell(List<String> cells) {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (here('"')) {
                at++;
                if (!here('"')) {
                    skipBlanks();
                    if (!cellEnds()) {
                        return ProblemCode.QUOTE_STRAY;
                    }
                    cells.add(cell.toString().strip());
                    return null;
                }
            } else if (lineEnds()) {
                line += here('\r') && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
            }
            cell.append(text.charAt(at));
            at++;
        }
        return ProblemCode.QUOTE_OPEN;
    }

    private boolean here(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean lineEnds() {
        return here('\n') || here('\r');
    }

    private boolean cellEnds() {
        return at >= text.length() || here(delimiter) || lineEnds();
    }

    private void skipBlanks() {
        while (here(' ') || here('\t')) {
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && !lineEnds()) {
            at++;
        }
        skipLineEnd();
    }

    private void skipLineEnd() {
        if (here('\r')) {
            at++;
        }
        if (here('\n')) {
            at++;
        }
        line++;
    }
}
