package dk.samvagt.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number in postmaster.pid can be anybody's by now. */
class OrphanedPostmasterTest {

    @TempDir
    Path data;

    @Test
    void aNumberThatNowBelongsToAnotherProgramIsForgottenAndTheProgramLivesOn() throws IOException {
        Path pidFile = write(ProcessHandle.current().pid());

        stop();

        assertThat(pidFile).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aNumberThatNobodyHasIsLeftToPostgres() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Path pidFile = write(ended.pid());

        stop();

        assertThat(pidFile).exists();
    }

    @Test
    void withoutTheFileThereIsNothingToDo() throws IOException {
        stop();

        assertThat(data).isEmptyDirectory();
    }

    private void stop() throws IOException {
        new OrphanedPostmaster(data, Duration.ofSeconds(5)).stop();
    }

    private Path write(long pid) throws IOException {
        return Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
    }
}
