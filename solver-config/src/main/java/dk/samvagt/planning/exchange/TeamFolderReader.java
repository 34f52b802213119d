package dk.samvagt.planning.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads a team's data from a folder or zip of CSV files. All problems of all files are found in one reading; with any
 * problem there is no data. The formats are described in {@code docs/csv.md}.
 */
public final class TeamFolderReader {

    private static final LocalTime DAY_START = LocalTime.of(7, 0);
    private static final LocalTime DAY_END = LocalTime.of(23, 30);

    private final LocalTime dayStart;
    private final LocalTime dayEnd;
    private final boolean oneDateAVisit;

    /** A reader for teams that work between 07:00 and 23:30. */
    public TeamFolderReader() {
        this(DAY_START, DAY_END);
    }

    /** A reader for those who plan each date by itself: a visit with several dates is a problem. */
    public static TeamFolderReader ofSingleDays() {
        return new TeamFolderReader(DAY_START, DAY_END, true);
    }

    /**
     * A reader for a team with other hours.
     *
     * @param dayStart no shift starts before
     * @param dayEnd no shift ends after
     */
    public TeamFolderReader(LocalTime dayStart, LocalTime dayEnd) {
        this(dayStart, dayEnd, false);
    }

    private TeamFolderReader(LocalTime dayStart, LocalTime dayEnd, boolean oneDateAVisit) {
        if (!dayEnd.isAfter(dayStart)) {
            throw new IllegalArgumentException("The team's day must end (" + dayEnd + ") after its start (" + dayStart
                    + "); maybe the two are swapped.");
        }
        this.dayStart = dayStart;
        this.dayEnd = dayEnd;
        this.oneDateAVisit = oneDateAVisit;
    }

    /**
     * Reads a folder. A folder that is not there is a problem like the others.
     *
     * @throws IOException where a file that is there cannot be read
     */
    public TeamFolderResult read(Path folder) throws IOException {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(
                    ProblemCode.FOLDER_NOT_FOUND,
                    FileSource.shown(folder.toString()),
                    "There is no such folder.",
                    "Name a folder with a team's CSV files.");
            return new TeamFolderResult.Invalid(problems.list());
        }
        return read(FolderFiles.read(folder, problems), problems);
    }

    /**
     * Reads a zip with the files at its root or in one folder, and closes it. A zip that is broken, too large or names
     * paths outside itself is a problem like the others.
     *
     * @throws IOException where the stream itself cannot be read
     */
    public TeamFolderResult readZip(InputStream zip) throws IOException {
        Problems problems = new Problems();
        FileSource source = ZipFiles.read(zip, problems);
        if (!source.complete()) {
            return new TeamFolderResult.Invalid(problems.list());
        }
        return read(source, problems);
    }

    private TeamFolderResult read(FileSource source, Problems problems) {
        Map<TeamFile, Table> tables = new EnumMap<>(TeamFile.class);
        for (TeamFile file : TeamFile.values()) {
            tables.put(file, table(file, source, problems));
        }
        return new TablesReader(tables, problems).read(dayStart, dayEnd, oneDateAVisit);
    }

    private static Table table(TeamFile file, FileSource source, Problems problems) {
        byte[] bytes = source.files().get(file);
        if (bytes != null) {
            return TableReader.read(file, bytes, problems);
        }
        if (!file.needed()) {
            return Table.absent(file);
        }
        problems.add(
                ProblemCode.FILE_MISSING,
                file.fileName(),
                "The file is missing.",
                "Add it, with the columns " + String.join(",", file.columnNames()) + ".");
        return Table.unreadable(file);
    }
}
