package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The demo teams' CSV folders, shipped inside the application, on dates of their own. */
@Component
class DemoFolder {

    private static final List<String> TEAMS = List.of("sundparken", "toftegaarden");

    /** Reads them. */
    List<TeamFolder> readAll() {
        return TEAMS.stream().map(DemoFolder::read).toList();
    }

    /** The files in a jar are no folder, so they go through a zip. */
    private static TeamFolder read(String team) {
        try (InputStream zip = new ByteArrayInputStream(zipped("classpath:demo/" + team + "/*.csv"))) {
            return TeamFolderReader.ofSingleDays().readZip(zip).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(String files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFilename())));
                zip.write(file.getContentAsByteArray());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
