package dk.samvagt.team;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in who is away. */
@Service
@Transactional
public class Absences {

    private final TeamDirectory directory;
    private final DaysAway daysAway;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(TeamDirectory directory, DaysAway daysAway, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.daysAway = daysAway;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a member is away for a day and publishes {@link MemberAbsent}; a second note of the same changes
     * nothing.
     *
     * @param reportedBy username of the one who tells
     * @return true where it was news
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_MEMBER}
     */
    public boolean report(String team, String member, LocalDate date, @Nullable String reason, String reportedBy) {
        directory.getMember(team, member);
        if (daysAway.findByTeamAndMemberAndDate(team, member, date).isPresent()) {
            return false;
        }
        daysAway.save(new Absence(team, member, date, reason, reportedBy, clock.instant()));
        events.publishEvent(AuditedEvent.changed("MEMBER_ABSENT", team, List.of(member), null));
        return true;
    }

    /**
     * Takes the note back and publishes {@link MemberBack}.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}, {@code UNKNOWN_ABSENCE} where nobody has told of it, or it was
     *     taken back already
     */
    public void takeBack(String team, String member, LocalDate date) {
        directory.getMember(team, member);
        Absence absence = daysAway.findByTeamAndMemberAndDate(team, member, date)
                .orElseThrow(() -> new ProblemException(TeamProblem.UNKNOWN_ABSENCE, member, date));
        daysAway.delete(absence);
        events.publishEvent(new MemberBack(team, member, date));
        events.publishEvent(AuditedEvent.changed("MEMBER_BACK", team, List.of(member), null));
    }
}
