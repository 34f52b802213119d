package dk.samvagt.meeting.agenda;

import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what items are about, in a number of queries that does not grow with them. */
@Component
class SubjectsReader {

    private final NeedsForMeetings needs;
    private final FollowUps followUps;
    private final PeopleNames names;
    private final Clock clock;

    SubjectsReader(NeedsForMeetings needs, FollowUps followUps, PeopleNames names, Clock clock) {
        this.needs = needs;
        this.followUps = followUps;
        this.names = names;
        this.clock = clock;
    }

    /** These needs and follow-ups; null ones are passed over. */
    Subjects read(String team, Stream<@Nullable UUID> needIds, Stream<@Nullable UUID> followUpIds) {
        Names called = names.of(team);
        LocalDate today = LocalDate.now(clock);
        return new Subjects(
                needs.list(team, known(needIds)).stream().collect(Collectors.toMap(NeedInfo::id, NeedOnAgenda::of)),
                followUps.findAllByTeamAndIdIn(team, known(followUpIds)).stream()
                        .collect(Collectors.toMap(FollowUp::id, one -> FollowUpView.of(one, called, today))),
                called);
    }

    private static Collection<UUID> known(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
