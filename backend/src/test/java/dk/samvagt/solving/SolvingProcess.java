package dk.samvagt.solving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** An instance in a process of its own, to be killed. */
final class SolvingProcess implements AutoCloseable {

    private final Process process;

    private SolvingProcess(Process process) {
        this.process = process;
    }

    /** Asks for a job and runs until killed. */
    @SuppressWarnings("resource")
    public static void main(String[] args) throws InterruptedException {
        SolvingInstance.on(args[0]).start(args[1], Duration.ofMinutes(10), CountingWork.Order.untilStopped());
        new CountDownLatch(1).await();
    }

    static SolvingProcess on(String url, String job) throws IOException {
        return new SolvingProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-XX:TieredStopAtLevel=1",
                        SolvingProcess.class.getName(),
                        url,
                        job)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
