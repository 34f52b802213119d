package dk.samvagt.meeting;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import java.time.LocalDate;

/** What tests of a meeting's price begin with: Hanne and Ali by day, visits in the morning and at noon. */
abstract class MeetingPriceStory extends DayStory {

    MeetingPriceStory() {
        super(LocalDate.of(2026, 11, 25));
    }

    MeetingCalls meetings(String team) {
        return new MeetingCalls(http, people.member("hanne", team), team);
    }

    /** Hanne helps Holm at eight; nobody has pinned it. */
    DayCalls planned(String team) {
        DayCalls day = day(team, "hanne");
        day.move("holm1", "hanne");
        day.override("'type': 'UNPIN', 'visit': 'holm1'");
        return day;
    }

    /** A triage over the phone on that day. */
    String at(String start, int minutes, String members) {
        return "{'kind': 'TRIAGE', 'date': '%s', 'start': '%s', 'minutes': %d, 'site': 'ONLINE', 'members': [%s]}"
                .formatted(date, start, minutes, members);
    }
}
