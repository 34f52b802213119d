package dk.samvagt.planning.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells that hold a number within a range, both ends included. */
public final class Figures {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,30})?");

    private Figures() {}

    /** A whole number from one to the other. */
    public static Cell.Parser<Integer> whole(int min, int max) {
        return cell -> {
            if (!WHOLE.matcher(cell.text()).matches()) {
                throw new BadCell(
                        ProblemCode.NOT_A_WHOLE_NUMBER,
                        cell.shown() + " is not a whole number.",
                        "Write a whole number from " + min + " to " + max + ".",
                        cell.details());
            }
            return inRange(cell, new BigDecimal(cell.text()), min, max).intValueExact();
        };
    }

    /** A number from one to the other. */
    public static Cell.Parser<Double> decimal(int min, int max) {
        return cell -> {
            String text = cell.decimalComma() ? cell.text().replace(',', '.') : cell.text();
            if (!DECIMAL.matcher(text).matches()) {
                throw new BadCell(
                        ProblemCode.NOT_A_NUMBER,
                        cell.shown() + " is not a number.",
                        "Write a number from " + min + " to " + max + ", with a point before the decimals.",
                        cell.details());
            }
            return inRange(cell, new BigDecimal(text), min, max).doubleValue();
        };
    }

    private static BigDecimal inRange(Cell cell, BigDecimal number, int min, int max) throws BadCell {
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            Map<String, String> details = new HashMap<>(cell.details());
            details.put("min", String.valueOf(min));
            details.put("max", String.valueOf(max));
            throw new BadCell(
                    ProblemCode.OUT_OF_RANGE,
                    cell.shown() + " lies outside " + min + " to " + max + ".",
                    "Write a number from " + min + " to " + max + ".",
                    details);
        }
        return number;
    }
}
