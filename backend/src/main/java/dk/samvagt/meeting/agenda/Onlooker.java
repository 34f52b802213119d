package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.Person;
import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Meeting;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at meetings.
 *
 * @param member which of the team's members they are, or null
 * @param advisor true for a relatives' advisor, who attends the team's meetings with them and no others
 */
record Onlooker(@Nullable String member, boolean advisor) {

    /** What such a meeting takes up that is the advisor's as well as the team's. */
    private static final Set<TopicKind> SHARED = EnumSet.of(TopicKind.NEED, TopicKind.RELATIVES, TopicKind.OWN);

    static Onlooker of(Person person, String team) {
        return new Onlooker(person.memberIn(team).orElse(null), person.isAdvisor());
    }

    boolean maySee(Meeting meeting) {
        return !advisor || meeting.appointment().kind() == MeetingKind.ADVISOR;
    }

    /** What they may see of such a meeting's agenda. */
    List<ItemView> see(List<ItemView> agenda) {
        return advisor
                ? agenda.stream().filter(item -> SHARED.contains(item.kind())).toList()
                : agenda;
    }
}
