package dk.samvagt.database;

import java.nio.file.Path;

/** Another running Samvagt uses the data directory. */
class DirectoryInUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DirectoryInUseException(Path directory) {
        super("The data directory " + directory.toAbsolutePath() + " is in use by another running Samvagt.");
    }
}
