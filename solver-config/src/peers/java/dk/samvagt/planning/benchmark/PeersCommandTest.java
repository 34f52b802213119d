package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Each peer solves what it can express; what it finds is checked without any planner's code. */
class PeersCommandTest {

    /** Two customers on each side, of whom a vehicle serves two: 10 + 1 + 10.05 on each. */
    private static final String CROSSING = """
            VEHICLE
            NUMBER     CAPACITY
              3          20
            CUSTOMER
                0          0          0          0          0         40          0
                1         10          0         10          0         40          1
                2         10          1         10          0         40          1
                3        -10          0         10          0         40          1
                4        -10          1         10          0         40          1
            """;

    /** One patient, 10 minutes away, needs two caregivers at once: there and back twice. */
    private static final String TOGETHER = """
            nbNodes
            3
            nbVehi
            2
            nbServi
            2
            r
            1 1
            1 1
            1 1
            a
            1 0
            0 1
            d
            0 10 0
            10 0 10
            0 10 0
            p
            0 0
            0 0
            20 10
            20 10
            0 0
            0 0
            mind
            0 0 0
            maxd
            0 0 0
            e
            0 10 0
            l
            600 60 600
            """;

    private static final double BEST = 2 * (10 + 1 + Math.sqrt(101));

    @TempDir
    private Path folder;

    private static Peer[] peers() {
        return new Peer[] {new SamvagtPeer(), new TimefoldPeer(), new OrToolsPeer(), new JspritPeer()};
    }

    @ParameterizedTest
    @MethodSource("peers")
    void everybody_finds_the_best_of_a_small_routing_problem(Peer peer) {
        PublishedSolution found = peer.solve(VrptwInstance.read(CROSSING), Duration.ofSeconds(1), 1)
                .orElseThrow();

        Checked checked = Checked.of(ProblemFormat.VRPTW, CROSSING, found.text());
        assertThat(checked.violations()).isEmpty();
        assertThat(checked.objective()).isEqualTo(BEST, within(1e-9));
        assertThat(found.objective()).isEqualTo(BEST, within(1e-9));
    }

    @Test
    void some_know_two_people_at_once() {
        for (Peer peer : new Peer[] {new SamvagtPeer(), new OrToolsPeer()}) {
            PublishedSolution found = peer.solve(HhcrspInstance.read(TOGETHER), Duration.ofSeconds(1), 1)
                    .orElseThrow();

            Checked checked = Checked.of(ProblemFormat.HHCRSP, TOGETHER, found.text());
            assertThat(checked.violations()).isEmpty();
            assertThat(checked.objective()).isEqualTo(40.0 / 3, within(1e-3));
        }
    }

    @Test
    void who_cannot_express_a_problem_has_no_solution() {
        HhcrspInstance problem = HhcrspInstance.read(TOGETHER);

        assertThat(new JspritPeer().solve(problem, Duration.ofSeconds(1), 1)).isEmpty();
        assertThat(new TimefoldPeer().solve(problem, Duration.ofSeconds(1), 1)).isEmpty();
    }

    @Test
    void one_table_holds_all() throws IOException {
        Path problem = Files.writeString(folder.resolve("crossing.txt"), CROSSING);
        Path known = Files.writeString(folder.resolve("known.tsv"), "file\tdistance_only\ncrossing.txt\t42\n");
        StringWriter out = new StringWriter();

        int exit = new CommandLine(new PeersCommand())
                .setOut(new PrintWriter(out, true))
                .execute(problem.toString(), "--seconds", "1", "--best-known", known.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).containsPattern("crossing.txt +42.000( +42.100 +0.24){4}");
    }
}
