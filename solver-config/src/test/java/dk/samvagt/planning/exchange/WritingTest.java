package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

    @TempDir
    Path folder;

    @Test
    void what_is_written_reads_back_the_same() throws IOException {
        TeamFolder awkward = SampleFolder.sundparken()
                .slip("citizens.csv", "Egon Krog", "\"Egon \"\"Ego\"\" Krog; senior,\nfru Krog\"")
                .slip("travel.csv", "E_BIKE,4.5", "E_BIKE,0.0000001")
                .slip("members.csv", "32.5", "32.333333333333336")
                .read();

        new TeamFolderWriter().write(awkward, folder);

        assertThat(new TeamFolderReader().read(folder).orElseThrow()).isEqualTo(awkward);
    }

    @Test
    void a_zip_reads_back_the_same_and_is_the_same_each_time() throws IOException {
        TeamFolder sundparken = SampleFolder.sundparken().read();
        byte[] zip = zip(sundparken);
        assertThat(new TeamFolderReader().readZip(new ByteArrayInputStream(zip)).orElseThrow())
                .isEqualTo(sundparken);
        assertThat(zip(sundparken)).isEqualTo(zip);
    }

    @Test
    void a_plan_is_written_with_arrivals_rounded_up_to_whole_minutes() throws IOException {
        new PlanWriter()
                .write(
                        folder.resolve("out"),
                        List.of(
                                new PlannedVisitRow(
                                        "v1",
                                        "m1",
                                        null,
                                        1,
                                        4.5,
                                        LocalTime.of(7, 4, 30),
                                        LocalTime.of(7, 30),
                                        LocalTime.of(7, 40),
                                        0),
                                new PlannedVisitRow(
                                        "v2",
                                        "m1",
                                        null,
                                        2,
                                        100 / 60.0,
                                        LocalTime.of(9, 5),
                                        LocalTime.of(9, 5),
                                        LocalTime.of(9, 25),
                                        5)),
                        List.of(new UnassignedRow("v4", "m2: busy, all afternoon")),
                        List.of(new ReplacedRow("v3", "g1", "c2")));

        assertThat(folder.resolve("out/plan.csv")).hasContent("""
                visit,member,position,travel_minutes,arrival,start,end,late_minutes
                v1,m1,1,4.5,07:05,07:30,07:40,0
                v2,m1,2,1.6667,09:05,09:05,09:25,5
                """);
        assertThat(folder.resolve("out/unassigned.csv")).hasContent("visit,reason\nv4,\"m2: busy, all afternoon\"\n");
        assertThat(folder.resolve("out/replaced.csv")).hasContent("visit,group,citizen\nv3,g1,c2\n");
    }

    @Test
    void a_new_plan_takes_the_place_of_the_old_and_leaves_nothing_beside_it() throws IOException {
        new PlanWriter().write(folder, List.of(), List.of(new UnassignedRow("v1", "old")), List.of());
        new PlanWriter().write(folder, List.of(), List.of(), List.of());

        assertThat(folder.resolve("unassigned.csv")).hasContent("visit,reason\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan.csv", "unassigned.csv", "replaced.csv");
        }
    }

    @Test
    void a_plan_that_cannot_be_written_in_full_is_not_written_at_all() throws IOException {
        Files.createDirectory(folder.resolve("plan.csv"));

        assertThatThrownBy(() -> new PlanWriter().write(folder, List.of(), List.of(), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("plan.csv");
        assertThat(folder)
                .isDirectoryNotContaining("glob:**.csv.part")
                .isDirectoryNotContaining("glob:**unassigned.csv");
    }

    private static byte[] zip(TeamFolder folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TeamFolderWriter().writeZip(folder, bytes);
        return bytes.toByteArray();
    }
}
