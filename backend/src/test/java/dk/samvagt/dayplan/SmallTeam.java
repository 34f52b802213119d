package dk.samvagt.dayplan;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.team.Profession.SOSU_HELPER;

import dk.samvagt.testing.GivenTeam;
import dk.samvagt.testing.TeamStore;
import java.time.LocalDate;

/** Hanne and Ali by day, Kim away; four citizens with two visits each. */
public final class SmallTeam {

    private SmallTeam() {}

    /** The team with one date's shifts and visits: {@code holm1} in the morning, {@code holm2} at noon and so on. */
    public static GivenTeam on(TeamStore given, String team, LocalDate date) {
        GivenTeam story = given.team(team)
                .member("hanne", NURSE)
                .member("ali", SOSU_HELPER)
                .member("kim", SOSU_HELPER)
                .shift("hanne", date, "07:00", "15:00")
                .shift("ali", date, "07:00", "15:00");
        for (String citizen : new String[] {"holm", "juhl", "krog", "lund"}) {
            story.citizen(citizen)
                    .visit(citizen + "1", citizen, date, "08:00", "10:00", 30)
                    .visit(citizen + "2", citizen, date, "11:30", "13:00", 20);
        }
        return story;
    }
}
