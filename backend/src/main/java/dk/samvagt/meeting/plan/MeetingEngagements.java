package dk.samvagt.meeting.plan;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.Engagements;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the day plan whose time meetings take. */
@Component
@Transactional(readOnly = true)
class MeetingEngagements implements Engagements {

    private final MeetingCalendar calendar;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;

    MeetingEngagements(MeetingCalendar calendar, TeamDirectory teams, CitizenDirectory citizens) {
        this.calendar = calendar;
        this.teams = teams;
        this.citizens = citizens;
    }

    @Override
    public List<Engagement> listOn(String team, LocalDate date) {
        List<Meeting> meetings = calendar.list(team, date, date).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .toList();
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<TeamMemberInfo> members = teams.listMembers(team);
        return meetings.stream()
                .flatMap(meeting -> engagements(meeting, place(team, meeting.appointment()), members))
                .toList();
    }

    private static Stream<Engagement> engagements(
            Meeting meeting, @Nullable Coordinates place, List<TeamMemberInfo> members) {
        Appointment when = meeting.appointment();
        return members.stream()
                .map(TeamMemberInfo::id)
                .filter(when::isFor)
                .map(member -> new Engagement(
                        meeting.id().toString(),
                        member,
                        when.start(),
                        when.end(),
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
