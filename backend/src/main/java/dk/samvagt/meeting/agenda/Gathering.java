package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the meetings to come take up: what its sources tell, what members have added, what waits from before. */
@Service
@Transactional(readOnly = true)
class Gathering {

    /** How long a settled topic is not taken up again while its source still tells of it. */
    private static final Period SETTLED_FOR = Period.ofDays(60);

    private final ObjectProvider<AgendaSource> sources;
    private final AgendaItems items;
    private final MeetingCalendar calendar;
    private final Clock clock;

    Gathering(ObjectProvider<AgendaSource> sources, AgendaItems items, MeetingCalendar calendar, Clock clock) {
        this.sources = sources;
        this.items = items;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What each meeting to come takes up. */
    Gathered gather(String team) {
        return gather(team, calendar.listToCome(team));
    }

    /** The same for one of the meetings, which may begin late. */
    List<AgendaTopic> gather(String team, Meeting meeting) {
        List<Meeting> coming = calendar.listToCome(team);
        boolean late = coming.stream().noneMatch(one -> one.id().equals(meeting.id()));
        if (late) {
            coming = Stream.concat(Stream.of(meeting), coming.stream()).toList();
        }
        return gather(team, coming).of(meeting);
    }

    private Gathered gather(String team, List<Meeting> coming) {
        List<Meeting> toBegin = coming.stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .toList();
        List<AgendaTopic> topics = new ArrayList<>(told(team, coming));
        Map<UUID, List<AgendaTopic>> fixed = new HashMap<>();
        Set<UUID> toCome = toBegin.stream().map(Meeting::id).collect(Collectors.toSet());
        Set<UUID> on = coming.stream()
                .map(Meeting::id)
                .filter(id -> !toCome.contains(id))
                .collect(Collectors.toSet());
        for (AgendaItem item : items.ownWaiting(team)) {
            if (toCome.contains(item.meeting())) {
                fixed.computeIfAbsent(item.meeting(), id -> new ArrayList<>()).add(own(item, Call.NEXT));
            } else if (!on.contains(item.meeting())) {
                topics.add(own(item, callAfter(calendar.get(team, item.meeting()))));
            }
        }
        return Gathered.of(topics, fixed, toBegin);
    }

    private List<AgendaTopic> told(String team, List<Meeting> coming) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Set<String> settled =
                items.keysSettledSince(team, now.minus(SETTLED_FOR).toInstant());
        Set<String> underWay = new HashSet<>();
        items.ofMeetings(
                        team,
                        coming.stream()
                                .filter(meeting -> meeting.state() == MeetingState.RUNNING)
                                .map(Meeting::id)
                                .toList())
                .forEach(item -> underWay.add(item.key()));
        LocalDate today = now.toLocalDate();
        Map<String, AgendaTopic> standing = new LinkedHashMap<>();
        Stream.concat(
                        sources.orderedStream().flatMap(source -> source.listTopics(team, today).stream()),
                        putOff(team, now))
                .filter(topic -> topic.kind().endsByItself() || !settled.contains(topic.key()))
                .filter(topic -> !underWay.contains(topic.key()))
                .forEach(topic -> standing.putIfAbsent(topic.key(), topic));
        return List.copyOf(standing.values());
    }

    /** What has happened and no meeting got to, also where its source has stopped telling of it. */
    private Stream<AgendaTopic> putOff(String team, ZonedDateTime now) {
        return items
                .putOffSince(team, TopicKind.HAPPENED, now.minus(SETTLED_FOR).toInstant())
                .stream()
                .map(item -> new AgendaTopic(
                        item.key(),
                        item.kind(),
                        callAfter(calendar.get(team, item.meeting())),
                        null,
                        item.citizen(),
                        null,
                        item.visits(),
                        item.text()));
    }

    private static AgendaTopic own(AgendaItem item, Call call) {
        return new AgendaTopic(item.key(), TopicKind.OWN, call, null, item.citizen(), item.id(), null, item.text());
    }

    /** What a meeting did not get to comes again at one of its kind. */
    private static Call callAfter(Meeting meeting) {
        return switch (meeting.appointment().kind()) {
            case TRIAGE, CITIZEN -> Call.TEAM;
            case PLANNING -> Call.PLANNING;
            case ADVISOR -> Call.ADVISOR;
        };
    }
}
