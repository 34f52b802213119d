package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Meeting;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which meeting takes up which topics.
 *
 * @param byMeeting topics by the meeting's id
 */
record Gathered(Map<UUID, List<AgendaTopic>> byMeeting) {

    /** The key of the standing item. */
    static final String RELATIVES = "relatives";

    /**
     * Gives each topic to the first meeting that it suits.
     *
     * @param fixed topics that stand on one meeting's agenda, by the meeting's id
     * @param coming meetings that have not begun, by time
     */
    static Gathered of(Collection<AgendaTopic> topics, Map<UUID, List<AgendaTopic>> fixed, List<Meeting> coming) {
        Map<UUID, List<AgendaTopic>> taken = new HashMap<>(fixed);
        for (AgendaTopic topic : topics) {
            taker(topic, coming).ifPresent(meeting -> taken.merge(meeting.id(), List.of(topic), Gathered::together));
        }
        Map<UUID, List<AgendaTopic>> byMeeting = new HashMap<>();
        coming.forEach(meeting -> byMeeting.put(
                meeting.id(),
                inOrder(
                        together(List.of(standing()), taken.getOrDefault(meeting.id(), List.of())),
                        meeting.ordering())));
        return new Gathered(Collections.unmodifiableMap(byMeeting));
    }

    private static List<AgendaTopic> together(List<AgendaTopic> some, List<AgendaTopic> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static AgendaTopic standing() {
        return AgendaTopic.of(RELATIVES, TopicKind.RELATIVES, Call.NEXT, null, null);
    }

    private static Optional<Meeting> taker(AgendaTopic topic, List<Meeting> coming) {
        return Stream.<Predicate<Meeting>>of(
                        meeting -> AgendaRule.suits(topic, meeting.appointment()),
                        meeting -> AgendaRule.isAllowed(topic, meeting.appointment())
                                && AgendaRule.isOfTheTeam(meeting.appointment()),
                        meeting -> AgendaRule.isAllowed(topic, meeting.appointment()))
                .flatMap(wish -> coming.stream().filter(wish).limit(1))
                .findFirst();
    }

    /** As people have put it; what they have not put comes behind, by kind. */
    private static List<AgendaTopic> inOrder(Collection<AgendaTopic> topics, List<String> ordering) {
        return topics.stream()
                .sorted(Comparator.comparing((AgendaTopic topic) -> place(topic, ordering))
                        .thenComparing(AgendaTopic::kind))
                .toList();
    }

    private static int place(AgendaTopic topic, List<String> ordering) {
        int place = ordering.indexOf(topic.key());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    List<AgendaTopic> of(Meeting meeting) {
        return byMeeting.getOrDefault(meeting.id(), List.of());
    }
}
