package dk.samvagt.meeting.agenda;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.HelpChanges;
import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Citizens who are new, and those whose help was changed much. */
@Component
@Order(3)
class CitizenTopics implements AgendaSource {

    /** So many days a citizen is new. */
    static final int NEW_FOR_DAYS = 14;

    /** From so many visits that people added, changed or declined this week on, help was changed much. */
    static final int MANY_VISITS = 3;

    private final CitizenDirectory citizens;
    private final HelpChanges help;

    CitizenTopics(CitizenDirectory citizens, HelpChanges help) {
        this.citizens = citizens;
        this.help = help;
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Stream<AgendaTopic> joined = citizens.listJoinedSince(team, today.minusDays(NEW_FOR_DAYS)).stream()
                .map(citizen -> AgendaTopic.of(
                        "new:" + citizen.id(), TopicKind.NEW_CITIZEN, Call.PLANNING, citizen.id(), null));
        Stream<AgendaTopic> changed = help.countSince(team, monday).entrySet().stream()
                .filter(citizen -> citizen.getValue() >= MANY_VISITS)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> citizen) -> -citizen.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(citizen -> changed(citizen.getKey(), citizen.getValue(), monday));
        return Stream.concat(joined, changed).toList();
    }

    private static AgendaTopic changed(String citizen, int visits, LocalDate monday) {
        return new AgendaTopic(
                "help:" + citizen + ":" + monday, TopicKind.HELP_CHANGED, Call.TEAM, null, citizen, null, visits, null);
    }
}
