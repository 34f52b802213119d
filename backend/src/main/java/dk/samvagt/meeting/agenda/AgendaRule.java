package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.Urgency;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting takes up what. The one place where this is decided:
 *
 * <ul>
 *   <li>what the team has handed on, and cooperation so hard that a neutral guide is asked for, waits for the relatives'
 *       advisor;
 *   <li>what is red goes to the next meeting of whatever kind, also where it asks for a guide;
 *   <li>what is yellow, overdue or put there by somebody goes to the next triage or planning meeting;
 *   <li>a citizen's own meeting takes up what is about that citizen and nothing about others, who are not to hear of
 *       it;
 *   <li>a follow-up waits until the day it is due;
 *   <li>where no meeting of the right kind is planned, the next triage or planning meeting takes it, and where there is
 *       none, the next one that may.
 * </ul>
 */
final class AgendaRule {

    private AgendaRule() {}

    /**
     * Which meeting a relative's need calls for.
     *
     * @param handedOn needs that the team has handed on to the advisor
     */
    static Call callOf(NeedInfo need, Set<UUID> handedOn) {
        if (handedOn.contains(need.id())) {
            return Call.ADVISOR;
        }
        if (need.urgency() == Urgency.RED && need.state().isUnanswered()) {
            return Call.NEXT;
        }
        return need.kind() == NeedKind.MEDIATION ? Call.ADVISOR : Call.TEAM;
    }

    /** True where a topic may be taken up there at all: nobody hears of a citizen at another citizen's meeting. */
    static boolean isAllowed(AgendaTopic topic, Appointment meeting) {
        boolean early = topic.notBefore() != null && meeting.date().isBefore(topic.notBefore());
        return !early && (meeting.kind() != MeetingKind.CITIZEN || isOwn(topic, meeting.citizen()));
    }

    private static boolean isOwn(AgendaTopic topic, @Nullable String citizen) {
        return topic.citizen() != null && topic.citizen().equals(citizen);
    }

    /** True where the meeting is one that the topic calls for. */
    static boolean suits(AgendaTopic topic, Appointment meeting) {
        if (!isAllowed(topic, meeting)) {
            return false;
        }
        if (meeting.kind() == MeetingKind.CITIZEN) {
            return topic.call() != Call.ADVISOR && topic.kind() != TopicKind.WORKLOAD;
        }
        return switch (topic.call()) {
            case NEXT -> true;
            case TEAM -> isOfTheTeam(meeting);
            case PLANNING -> meeting.kind() == MeetingKind.PLANNING;
            case ADVISOR -> meeting.kind() == MeetingKind.ADVISOR;
        };
    }

    /** True for the meetings at which the team is among itself. */
    static boolean isOfTheTeam(Appointment meeting) {
        return meeting.kind() == MeetingKind.TRIAGE || meeting.kind() == MeetingKind.PLANNING;
    }
}
