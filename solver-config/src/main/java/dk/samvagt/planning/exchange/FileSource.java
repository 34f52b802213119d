package dk.samvagt.planning.exchange;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The bytes of a team's files, from a folder or a zip; tells which names do not belong there. */
final class FileSource {

    /** No file of a team comes near; a thousand visits take about 100 kB. */
    static final int MOST_BYTES_OF_A_FILE = 32 * 1024 * 1024;

    /** What a plan was written to earlier may lie in the same folder. */
    private static final Set<String> RESULTS = Set.of("plan.csv", "unassigned.csv", "replaced.csv");

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private final Map<TeamFile, byte[]> files = new EnumMap<>(TeamFile.class);
    private final Problems problems;
    private boolean complete = true;

    FileSource(Problems problems) {
        this.problems = problems;
    }

    /** True for names that are neither data nor a mistake. */
    static boolean passedOver(String fileName) {
        return fileName.startsWith(".")
                || RESULTS.contains(fileName)
                || LEFT_BY_SYSTEMS.contains(fileName.toLowerCase(Locale.ROOT));
    }

    void put(TeamFile file, byte[] bytes) {
        if (files.putIfAbsent(file, bytes) != null) {
            problems.add(
                    ProblemCode.FILE_TWICE, file.fileName(), "The file is there more than once.", "Keep one of them.");
        }
    }

    void reportUnknown(String name) {
        String shown = shown(name);
        String nearest = Nearest.to(name, TeamFile.fileNames()).orElse("");
        problems.add(new DataProblem(
                ProblemCode.FILE_UNKNOWN,
                shown,
                0,
                "",
                "The file is not one of a team's data.",
                (nearest.isEmpty() ? "Remove it. " : "Did you mean \"" + nearest + "\"? ") + "The files are: "
                        + String.join(", ", TeamFile.fileNames()) + ".",
                nearest.isEmpty() ? Map.of() : Map.of("nearest", nearest)));
    }

    void reportTooLarge(TeamFile file) {
        problems.addTooLarge(file);
        files.putIfAbsent(file, new byte[0]);
    }

    /** A name fit for a message: one line, not too long. */
    static String shown(String name) {
        String oneLine = name.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() > 100 ? oneLine.substring(0, 100) + "..." : oneLine;
    }

    /** Reading was given up: which files are missing cannot be told. */
    void giveUp() {
        complete = false;
    }

    boolean complete() {
        return complete;
    }

    Map<TeamFile, byte[]> files() {
        return files;
    }
}
