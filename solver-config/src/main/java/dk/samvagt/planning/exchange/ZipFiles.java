package dk.samvagt.planning.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A team's files in a zip, at its root or in one folder. Sizes are counted while unpacking, since a zip's own word for
 * them cannot be trusted, and nothing is ever written to a path that the zip names.
 */
final class ZipFiles {

    static final int MOST_ENTRIES = 200;
    static final long MOST_BYTES = 2L * FileSource.MOST_BYTES_OF_A_FILE;

    private final FileSource source;
    private final Problems problems;
    private final TreeSet<String> folders = new TreeSet<>();
    private long bytes;
    private int entries;

    private ZipFiles(Problems problems) {
        this.source = new FileSource(problems);
        this.problems = problems;
    }

    static FileSource read(InputStream in, Problems problems) throws IOException {
        ZipFiles zip = new ZipFiles(problems);
        try (ZipInputStream unpacked = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            zip.read(unpacked);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            zip.reportUnreadable();
        }
        return zip.source;
    }

    private void read(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            entries++;
            read(entry, zip);
            if (entries > MOST_ENTRIES || bytes > MOST_BYTES) {
                reportTooLarge();
                return;
            }
            entry = zip.getNextEntry();
        }
        if (entries == 0) {
            reportUnreadable();
        } else if (folders.size() > 1) {
            problems.add(
                    ProblemCode.ZIP_SEVERAL_FOLDERS,
                    "",
                    "The zip holds a team's files in several places: " + String.join(", ", folders) + ".",
                    "Put them all at the root, or all in one folder.");
        }
    }

    private void read(ZipEntry entry, InputStream content) throws IOException {
        String path = entry.getName();
        List<String> parts = List.of(path.split("/", -1));
        String name = parts.getLast();
        Optional<TeamFile> file = TeamFile.find(name);
        if (isUnsafe(path, parts)) {
            problems.add(
                    ProblemCode.ZIP_UNSAFE_PATH,
                    FileSource.shown(path),
                    "The zip names a path outside its own folder.",
                    "Zip the files anew, without paths.");
            unpack(content, OutputStream.nullOutputStream());
        } else if (entry.isDirectory() || parts.contains("__MACOSX") || FileSource.passedOver(name)) {
            unpack(content, OutputStream.nullOutputStream());
        } else if (file.isPresent() && parts.size() <= 2) {
            folders.add(parts.size() == 2 ? FileSource.shown(parts.getFirst()) : "the root");
            read(file.get(), content);
        } else {
            source.reportUnknown(path);
            unpack(content, OutputStream.nullOutputStream());
        }
    }

    private void read(TeamFile file, InputStream content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long size = unpack(content, out);
        if (size > FileSource.MOST_BYTES_OF_A_FILE) {
            source.reportTooLarge(file);
        } else {
            source.put(file, out.toByteArray());
        }
    }

    /** Unpacks an entry up to the limits; what is beyond a file's limit is counted, not kept. */
    private long unpack(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        int read = content.read(buffer);
        while (read > 0) {
            size += read;
            bytes += read;
            if (bytes > MOST_BYTES) {
                return size;
            }
            if (size <= FileSource.MOST_BYTES_OF_A_FILE) {
                out.write(buffer, 0, read);
            }
            read = content.read(buffer);
        }
        return size;
    }

    private static boolean isUnsafe(String path, List<String> parts) {
        return path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0
                || path.chars().anyMatch(Character::isISOControl)
                || parts.contains("..")
                || parts.contains(".");
    }

    private void reportUnreadable() {
        source.giveUp();
        problems.add(
                ProblemCode.ZIP_UNREADABLE,
                "",
                "This is not a zip that can be read: broken, empty or locked by a password.",
                "Zip the CSV files anew, without a password.");
    }

    private void reportTooLarge() {
        source.giveUp();
        problems.add(new DataProblem(
                ProblemCode.ZIP_TOO_LARGE,
                "",
                0,
                "",
                "The zip holds more than " + MOST_ENTRIES + " files or " + MOST_BYTES / 1024 / 1024 + " MB.",
                "Zip only the CSV files of one team.",
                Map.of("max", String.valueOf(MOST_BYTES))));
    }
}
