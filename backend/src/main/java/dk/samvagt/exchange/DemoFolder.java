package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The demo team's CSV folder, shipped inside the application, on dates of its own. */
@Component
class DemoFolder {

    private static final String FILES = "classpath:demo/sundparken/*.csv";

    /** Reads it; the files in a jar are no folder, so they go through a zip. */
    TeamFolder read() {
        try (InputStream zip = new ByteArrayInputStream(zipped())) {
            return TeamFolderReader.ofSingleDays().readZip(zip).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                zip.putNextEntry(new ZipEntry(String.valueOf(file.getFilename())));
                zip.write(file.getContentAsByteArray());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
