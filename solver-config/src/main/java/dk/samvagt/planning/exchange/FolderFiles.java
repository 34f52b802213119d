package dk.samvagt.planning.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A team's files in a folder; folders within it are passed over. */
final class FolderFiles {

    private FolderFiles() {}

    static FileSource read(Path folder, Problems problems) throws IOException {
        FileSource source = new FileSource(problems);
        for (Path path : filesIn(folder)) {
            String name = String.valueOf(path.getFileName());
            Optional<TeamFile> file = TeamFile.find(name);
            if (file.isEmpty()) {
                if (!FileSource.passedOver(name)) {
                    source.reportUnknown(name);
                }
            } else if (Files.size(path) > FileSource.MOST_BYTES_OF_A_FILE) {
                source.reportTooLarge(file.get());
            } else {
                source.put(file.get(), Files.readAllBytes(path));
            }
        }
        return source;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        }
    }
}
