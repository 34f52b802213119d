package dk.samvagt.planning.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a plan: {@code plan.csv}, {@code unassigned.csv} and {@code replaced.csv}. */
public final class PlanWriter {

    private static final List<String> PLAN =
            List.of("visit", "member", "position", "travel_minutes", "arrival", "start", "end", "late_minutes");
    private static final List<String> DATED_PLAN =
            Stream.concat(PLAN.stream(), Stream.of("date")).toList();
    private static final List<String> UNASSIGNED = List.of("visit", "reason");
    private static final List<String> REPLACED = List.of("visit", "group", "citizen");

    /**
     * Writes the three files into a folder, made where it is missing. Files of these names are replaced, all or none.
     *
     * @throws IOException where the folder cannot be written to; then nothing has changed
     */
    public void write(
            Path folder, List<PlannedVisitRow> planned, List<UnassignedRow> unassigned, List<ReplacedRow> replaced)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("unassigned.csv", unassigned(unassigned));
        files.put("replaced.csv", replaced(replaced));
        files.put("plan.csv", plan(planned));
        FilesTogether.write(folder, files);
    }

    private static String plan(List<PlannedVisitRow> planned) {
        boolean dated = planned.stream().anyMatch(row -> row.date() != null);
        CsvLines lines = new CsvLines(dated ? DATED_PLAN : PLAN);
        for (PlannedVisitRow row : planned) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    row.visit(),
                    row.member(),
                    row.position(),
                    CsvLines.minutes(row.travelMinutes()),
                    roundedUp(row.arrival()),
                    row.start(),
                    row.end(),
                    row.lateMinutes()));
            if (dated) {
                cells.add(row.date());
            }
            lines.row(cells.toArray());
        }
        return lines.text();
    }

    private static LocalTime roundedUp(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? minute : minute.plusMinutes(1);
    }

    private static String unassigned(List<UnassignedRow> unassigned) {
        CsvLines lines = new CsvLines(UNASSIGNED);
        unassigned.forEach(row -> lines.row(row.visit(), row.reason()));
        return lines.text();
    }

    private static String replaced(List<ReplacedRow> replaced) {
        CsvLines lines = new CsvLines(REPLACED);
        replaced.forEach(row -> lines.row(row.visit(), row.group(), row.citizen()));
        return lines.text();
    }
}
