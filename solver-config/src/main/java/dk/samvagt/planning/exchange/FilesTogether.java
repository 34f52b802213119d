package dk.samvagt.planning.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Writes files that belong together. All are first written in full beside their place and only then moved there, so
 * that a full disk or a stop in the middle leaves what was there before.
 */
final class FilesTogether {

    private FilesTogether() {}

    static void write(Path folder, Map<String, String> textByName) throws IOException {
        Files.createDirectories(folder);
        for (String name : textByName.keySet()) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new FileAlreadyExistsException(
                        folder.resolve(name).toString(), null, "a folder stands where the file is to be written");
            }
        }
        Path beside = Files.createTempDirectory(folder, ".writing");
        try {
            for (Map.Entry<String, String> file : textByName.entrySet()) {
                Files.writeString(beside.resolve(file.getKey()), file.getValue());
            }
            for (String name : textByName.keySet()) {
                Files.move(
                        beside.resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : textByName.keySet()) {
                Files.deleteIfExists(beside.resolve(name));
            }
            Files.delete(beside);
        }
    }
}
