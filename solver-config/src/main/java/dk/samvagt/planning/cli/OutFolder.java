package dk.samvagt.planning.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where plans are written; better told now than after the search that it cannot be. */
final class OutFolder {

    private OutFolder() {}

    /** Makes the folder where it is missing; answers why it cannot be written to, or null. */
    static @Nullable String make(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            return "--out " + out + " cannot be made: " + e.getMessage() + ".";
        }
        return Files.isWritable(out) ? null : "--out " + out + " cannot be written to.";
    }
}
