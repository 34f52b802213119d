package dk.samvagt.planning.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a team's data as the CSV files that {@link TeamFolderReader} reads; all nine files, also empty ones. */
public final class TeamFolderWriter {

    /** The same data makes the same zip, byte for byte, whenever it is written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes into a folder, made where it is missing; files of these names are replaced, all or none. */
    public void write(TeamFolder data, Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        TeamFolderTexts.of(data).forEach((file, text) -> files.put(file.fileName(), text));
        FilesTogether.write(folder, files);
    }

    /** Writes a zip with the files at its root; the stream is left open. */
    public void writeZip(TeamFolder data, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<TeamFile, String> file : TeamFolderTexts.of(data).entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey().fileName());
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
