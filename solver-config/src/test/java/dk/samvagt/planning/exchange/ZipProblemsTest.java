package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipProblemsTest {

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @Test
    void the_files_may_lie_in_one_folder_beside_what_a_mac_adds() throws IOException {
        byte[] zip = zipOf("sundparken/", "__MACOSX/sundparken/._team.csv", "sundparken/.DS_Store");
        assertThat(found(zip)).isEmpty();
    }

    @Test
    void the_files_do_not_lie_in_several_folders() throws IOException {
        byte[] zip = zipOf("sundparken/", "history.csv");
        assertThat(found(zip)).contains(" ZIP_SEVERAL_FOLDERS", "history.csv FILE_TWICE");
    }

    @Test
    void a_file_further_down_is_unknown() throws IOException {
        assertThat(found(zipOf("teams/sundparken/"))).contains("teams/sundparken/team.csv FILE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../visits.csv",
                "/etc/visits.csv",
                "a/../../visits.csv",
                "..\\visits.csv",
                "C:\\visits.csv",
                "./x"
            })
    void a_path_that_leads_out_of_the_zip_is_refused(String path) throws IOException {
        assertThat(found(zipOf("", path))).containsExactly(path + " ZIP_UNSAFE_PATH");
    }

    @Test
    void something_else_than_a_zip() throws IOException {
        assertThat(found("not a zip".getBytes(StandardCharsets.UTF_8))).containsExactly(" ZIP_UNREADABLE");
        assertThat(found(new byte[0])).containsExactly(" ZIP_UNREADABLE");
    }

    @Test
    void a_zip_that_is_cut_off_is_told_as_such_and_not_as_missing_files() throws IOException {
        byte[] whole = sundparken.zip();
        assertThat(found(Arrays.copyOf(whole, whole.length / 3))).containsExactly(" ZIP_UNREADABLE");
    }

    @Test
    void a_file_that_swells_beyond_measure_is_not_kept() throws IOException {
        byte[] zip = bomb("travel.csv", FileSource.MOST_BYTES_OF_A_FILE + 1L);
        assertThat(zip.length).isLessThan(100_000);
        assertThat(found(zip)).contains("travel.csv FILE_TOO_LARGE").doesNotContain(" ZIP_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"travel.csv", "photos.bin", ".hidden", "../visits.csv"})
    void a_zip_that_swells_beyond_measure_is_given_up_whatever_its_files_are_called(String name) throws IOException {
        assertThat(found(bomb(name, ZipFiles.MOST_BYTES + 1))).contains(" ZIP_TOO_LARGE");
    }

    @Test
    void a_zip_of_very_many_files_is_given_up() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= ZipFiles.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("." + i));
            }
        }
        assertThat(found(bytes.toByteArray())).containsExactly(" ZIP_TOO_LARGE");
    }

    private byte[] zipOf(String folder, String... others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (TeamFile file : TeamFile.values()) {
                zip.putNextEntry(new ZipEntry(folder + file.fileName()));
                zip.write(sundparken.text(file.fileName()).getBytes(StandardCharsets.UTF_8));
            }
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write(sundparken.text("history.csv").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb(String name, long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nothing = new byte[1 << 20];
            for (long written = 0; written < size; written += nothing.length) {
                zip.write(nothing, 0, (int) Math.min(nothing.length, size - written));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> found(byte[] zip) throws IOException {
        return switch (new TeamFolderReader().readZip(new ByteArrayInputStream(zip))) {
            case TeamFolderResult.Valid valid -> List.of();
            case TeamFolderResult.Invalid invalid ->
                invalid.problems().stream()
                        .map(problem -> problem.where() + " " + problem.code())
                        .toList();
        };
    }
}
