package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Location;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One row, read cell by cell. What cannot be read is reported and comes back as null; {@link #sound()} tells at the
 * end whether the row can be used.
 */
public final class Cells {

    private final Table table;
    private final CsvText.Row row;
    private final Problems problems;
    private boolean sound = true;

    Cells(Table table, CsvText.Row row, Problems problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /** The line of the file where the row starts, from 1. */
    public int line() {
        return row.line();
    }

    /** True while nothing is wrong with the row. */
    public boolean sound() {
        return sound;
    }

    /** True where something stands in the cell. */
    public boolean has(String column) {
        return !table.cell(row, column).isEmpty();
    }

    /** The value of a cell that must be filled; null where it is empty or wrong. */
    public <T> @Nullable T needed(String column, Cell.Parser<T> parser) {
        if (has(column)) {
            return parsed(column, table.cell(row, column), parser);
        }
        reportEmpty(column);
        return null;
    }

    /** A column that is not there at all is told once, elsewhere. */
    private void reportEmpty(String column) {
        if (table.columns().containsKey(column)) {
            problem(ProblemCode.CELL_EMPTY, column, "The cell is empty.", "Fill it in.", Map.of());
        }
        sound = false;
    }

    /** The value of a cell; null where it is empty or wrong. */
    public <T> @Nullable T optional(String column, Cell.Parser<T> parser) {
        return has(column) ? parsed(column, table.cell(row, column), parser) : null;
    }

    /** The value of a cell or, where it is empty, another; null where it is wrong. */
    public <T> @Nullable T orElse(String column, Cell.Parser<T> parser, T ifEmpty) {
        return has(column) ? parsed(column, table.cell(row, column), parser) : ifEmpty;
    }

    /** The parts of a list, as they stand. */
    public Set<String> list(String column) {
        return list(column, Words::text);
    }

    /** The parts of a list; those that are wrong are left out. */
    public <T> Set<T> list(String column, Cell.Parser<T> parser) {
        Set<T> parts = new LinkedHashSet<>();
        for (String part : CellList.parse(table.cell(row, column))) {
            T value = parsed(column, part, parser);
            if (value != null) {
                parts.add(value);
            }
        }
        return Collections.unmodifiableSet(parts);
    }

    /** The dates of a cell that must be filled, in order; those that are wrong are left out. */
    NavigableSet<LocalDate> dates(String column) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        Set<String> parts = CellList.parse(table.cell(row, column));
        if (parts.isEmpty()) {
            reportEmpty(column);
        }
        for (String part : parts) {
            LocalDate date = parsed(column, part, Moments::date);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    @Nullable
    Location location(String latitudeColumn, String longitudeColumn) {
        Double latitude = needed(latitudeColumn, Figures.decimal(-90, 90));
        Double longitude = needed(longitudeColumn, Figures.decimal(-180, 180));
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    /** Both coordinates or none. */
    public @Nullable Location optionalLocation() {
        Double latitude = optional("latitude", Figures.decimal(-90, 90));
        Double longitude = optional("longitude", Figures.decimal(-180, 180));
        if (has("latitude") != has("longitude")) {
            problem(
                    ProblemCode.LOCATION_HALF,
                    has("latitude") ? "longitude" : "latitude",
                    "Only one of latitude and longitude is given.",
                    "Fill in both, or neither.",
                    Map.of());
        }
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    /** Reports something that is wrong with the row; it cannot be used any more. */
    public void problem(ProblemCode code, String column, String what, String howToMend, Map<String, String> details) {
        problems.add(code, table.file(), line(), column, what, howToMend, details);
        sound = false;
    }

    private <T> @Nullable T parsed(String column, String text, Cell.Parser<T> parser) {
        try {
            return parser.parse(new Cell(text, table.file().personal(), table.decimalComma()));
        } catch (BadCell e) {
            problems.add(e.at(table.file(), line(), column));
            sound = false;
            return null;
        }
    }
}
