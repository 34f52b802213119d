package dk.samvagt.testing;

import dk.samvagt.team.Profession;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each test has a team of its own with one member, Hanne, who asks. */
@SamvagtTest
public abstract class HannesTeam {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected TeamStore given;

    @Autowired
    protected People people;

    protected String team = "";

    private @Nullable TeamCalls hanne;

    @BeforeEach
    void aTeam() {
        team = getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        given.team(team).member("hanne", Profession.NURSE).exists();
        hanne = new TeamCalls(mvc, people.member("hanne", team), team);
    }

    protected TeamCalls hanne() {
        return Objects.requireNonNull(hanne);
    }
}
