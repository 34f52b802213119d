package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The independent check of written plans is itself tested: every slip made in a right plan is found. */
class CheckPlanTest {

    @Test
    void every_slip_in_a_right_plan_is_found() throws IOException, InterruptedException {
        Process tests = start();
        String told = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tests.waitFor()).as(told).isZero();
        assertThat(told).contains("OK");
    }

    private static Process start() throws IOException {
        try {
            return new ProcessBuilder("python3", "-B", "-m", "unittest", "discover", "src/check")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is there: " + e.getMessage()).isTrue();
            throw e;
        }
    }
}
