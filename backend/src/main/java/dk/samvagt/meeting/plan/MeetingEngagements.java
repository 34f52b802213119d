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
                        .flatMap(time ->
                                engagements(meeting, time, place(team, meeting.appointment()), members)))
                .toList();
    }

    private static Stream<Engagement> engagements(
            Meeting meeting, TakenTime time, @Nullable Coordinates place, List<TeamMemberInfo> members) {
        Appointment when = meeting.appointment();
        return members.stream()
                .map(TeamMemberInfo::id)
                .filter(when::isFor)
                .map(member -> new Engagement(
                        meeting.id().toString(),
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
