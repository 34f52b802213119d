package dk.samvagt.planning.cli;

import dk.samvagt.planning.search.DayQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Several teams' folders, planned a few at a time, each into a folder of the same name. */
final class TeamQueue {

    private static final int WORKERS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final List<Path> folders;
    private final Path out;

    /**
     * The queue.
     *
     * @throws IllegalArgumentException where two folders have one name
     */
    TeamQueue(List<Path> folders, Path out) {
        this.folders = folders;
        this.out = out;
        Set<String> names = new HashSet<>();
        for (Path folder : folders) {
            if (!names.add(name(folder))) {
                throw new IllegalArgumentException("Two folders are called " + name(folder)
                        + ", but each team's plan is written to a folder of its own name; rename one.");
            }
        }
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "team" : name.toString().replaceFirst("\\.zip$", "");
    }

    /**
     * Plans them all. One with wrong data does not keep the others from being planned.
     *
     * @param runs how a folder of this name is planned
     * @return the worst exit code of all
     */
    int plan(InstantSource clock, Function<String, FolderRun> runs) {
        AtomicInteger worst = new AtomicInteger(ExitCode.DONE);
        new DayQueue(WORKERS).work(folders.iterator(), folder -> {
            String name = name(folder);
            int code = plan(runs.apply(name), folder, out.resolve(name), clock);
            worst.accumulateAndGet(code, Math::max);
        });
        return worst.get();
    }

    private static int plan(FolderRun run, Path folder, Path target, InstantSource clock) {
        try {
            return run.plan(folder, target, clock.instant(), Progress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
