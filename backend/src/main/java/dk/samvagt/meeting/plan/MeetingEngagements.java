package dk.samvagt.meeting.plan;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.Engagements;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the day plan whose time meetings take. */
@Component
@Transactional(readOnly = true)
public class MeetingEngagements implements Engagements {

    private final MeetingCalendar calendar;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final Clock clock;

    MeetingEngagements(MeetingCalendar calendar, TeamDirectory teams, CitizenDirectory citizens, Clock clock) {
        this.calendar = calendar;
        this.teams = teams;
        this.citizens = citizens;
        this.clock = clock;
    }

    @Override
    public List<Engagement> listOn(String team, LocalDate date) {
        return of(team, calendar.list(team, date, date));
    }

    /** Whose time these meetings of the team take when. */
    public List<Engagement> of(String team, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<TeamMemberInfo> members = teams.listMembers(team);
        LocalDate today = LocalDate.now(clock);
        return meetings.stream()
                .flatMap(meeting -> TakenTime.of(meeting, today).stream()
                        .flatMap(time -> engagements(
                                meeting.id(),
                                meeting.appointment(),
                                time,
                                place(team, meeting.appointment()),
                                members)))
                .toList();
    }

    /**
     * Whose time a meeting would take.
     *
     * @param id of the meeting that it is, or would be
     * @throws dk.samvagt.shared.ProblemException {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    public List<Engagement> wanted(String team, UUID id, Appointment wanted) {
        Appointment when = wanted.checked();
        TakenTime time = new TakenTime(when.start(), when.end());
        return engagements(id, when, time, place(team, when), teams.listMembers(team))
                .toList();
    }

    private static Stream<Engagement> engagements(
            UUID meeting, Appointment when, TakenTime time, @Nullable Coordinates place, List<TeamMemberInfo> members) {
        return members.stream()
                .map(TeamMemberInfo::id)
                .filter(when::isFor)
                .map(member -> new Engagement(
                        meeting.toString(),
                        member,
                        time.start(),
                        time.end(),
                        place,
                        when.kind().danish(),
                        when.kind().english()));
    }

    private @Nullable Coordinates place(String team, Appointment when) {
        String citizen = when.citizen();
        return switch (when.site()) {
            case BASE -> teams.get(team).base();
            case CITIZEN ->
                citizen == null ? null : citizens.get(team, citizen).info().home();
            case ONLINE -> null;
        };
    }
}
