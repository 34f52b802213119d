package dk.samvagt.dayplan;

import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What tests of a small team's day begin with. It is noon of the day before, so that nobody has planned anything. */
@SamvagtTest
public abstract class DayStory {

    protected final LocalDate date;

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected TeamStore given;

    @Autowired
    protected People people;

    @Autowired
    protected SettableClock clock;

    protected DayStory(LocalDate date) {
        this.date = date;
    }

    @BeforeEach
    void itIsTheDayBefore() {
        clock.set(date.minusDays(1), "12:00");
    }

    /** A team of its own for one test, with the day as one of its members uses it. */
    protected DayCalls day(String team, String member) {
        SmallTeam.on(given, team, date).exists();
        return new DayCalls(http, people.member(member, team), team, date);
    }
}
