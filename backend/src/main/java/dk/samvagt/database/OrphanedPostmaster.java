package dk.samvagt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that still runs on the data directory because its application was killed. The caller holds the
 * {@link DirectoryLock}, so nobody alive uses it.
 */
final class OrphanedPostmaster {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);

    private final Path pidFile;
    private final Duration patience;

    OrphanedPostmaster(Path dataDirectory, Duration patience) {
        this.pidFile = dataDirectory.resolve("postmaster.pid");
        this.patience = patience;
    }

    /** Stops it and waits until it has ended; does nothing where none runs. */
    void stop() throws IOException {
        Optional<ProcessHandle> named = processNamed();
        if (named.isEmpty()) {
            return;
        }
        ProcessHandle process = named.get();
        String program = process.info().command().orElse("");
        if (program.contains("postgres")) {
            stop(process);
        } else if (!program.isEmpty()) {
            // After a restart of the machine the number can belong to anybody, and PostgreSQL would refuse to start.
            Files.delete(pidFile);
        }
    }

    private void stop(ProcessHandle process) throws IOException {
        log.info("Stopping PostgreSQL (process {}), left behind by an application that was killed", process.pid());
        // On this signal PostgreSQL waits for those who are connected; they went with the application.
        process.destroy();
        if (!ended(process)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            if (!ended(process)) {
                throw new IOException("PostgreSQL (process " + process.pid() + ") on " + pidFile.getParent()
                        + " does not end; stop it and start again.");
            }
        }
    }

    private Optional<ProcessHandle> processNamed() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    private boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for process " + process.pid() + " failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
