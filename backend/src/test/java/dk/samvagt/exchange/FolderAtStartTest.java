package dk.samvagt.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samvagt.planning.exchange.InvalidTeamFolderException;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A new team's folder is read in at the start, once. */
@SamvagtTest
class FolderAtStartTest {

    @Autowired
    FolderAtStart atStart;

    @Autowired
    TeamDirectory teams;

    @TempDir
    Path folder;

    @Test
    void aTeamThatIsNotThereIsReadInAndLaterLeftAlone() throws IOException {
        write(new TeamZip("first").member("asta", "Asta Lund"));
        atStart.takeIn(folder);
        assertThat(teams.listMembers("first")).extracting(TeamMemberInfo::name).containsExactly("Asta Lund");

        write(new TeamZip("first").member("asta", "Asta Holm"));
        atStart.takeIn(folder);
        assertThat(teams.listMembers("first")).extracting(TeamMemberInfo::name).containsExactly("Asta Lund");
    }

    @Test
    void aFolderWithAProblemIsRefusedWhole() throws IOException {
        write(new TeamZip("second").member("asta", "Asta Lund").shift("bo", "2026-11-24", "07:00", "15:00"));

        assertThatExceptionOfType(InvalidTeamFolderException.class)
                .isThrownBy(() -> atStart.takeIn(folder))
                .withMessageContaining("shifts.csv:2");
        assertThat(teams.find("second")).isEmpty();
    }

    private void write(TeamZip zip) throws IOException {
        for (Map.Entry<String, String> file : TeamZip.filesOf(zip.bytes()).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
