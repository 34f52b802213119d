package dk.samvagt.meeting.plan;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.EngagementNews.How;
import dk.samvagt.team.EngagementsChanged;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a team's regular meetings. */
@Service
@Transactional
class SeriesDesk {

    /** The days ahead whose plans follow a change, in days; later ones are read when they are planned. */
    static final int DAYS_AHEAD = 60;

    private final SeriesRows series;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeriesDesk(
            SeriesRows series,
            TeamDirectory teams,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.series = series;
        this.teams = teams;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SeriesView> list(String team) {
        LocalDate today = LocalDate.now(clock);
        return series.findAllByTeam(team).stream()
                .filter(one -> one.endsOn() == null || !one.endsOn().isBefore(today))
                .sorted(Comparator.comparing((MeetingSeries one) -> one.first().kind())
                        .thenComparing(one -> one.first().date()))
                .map(one -> SeriesView.of(one, today))
                .toList();
    }

    @Transactional(readOnly = true)
    SeriesView get(String team, UUID id) {
        return SeriesView.of(find(team, id), LocalDate.now(clock));
    }

    UUID add(String team, SeriesDescription wanted) {
        requireKnown(team, wanted.first());
        MeetingSeries added = series.save(new MeetingSeries(team, wanted.first(), wanted.rule()));
        tell("MEETING_SERIES_ADDED", added, How.REGULAR_ARRANGED, days(added));
        return added.id();
    }

    void describe(String team, UUID id, SeriesDescription wanted) {
        requireKnown(team, wanted.first());
        MeetingSeries one = seen(team, id, wanted.version());
        Stream<LocalDate> before = days(one);
        one.describe(wanted.first(), wanted.rule());
        series.save(one);
        tell("MEETING_SERIES_CHANGED", one, How.REGULAR_CHANGED, Stream.concat(before, days(one)));
    }

    void end(String team, UUID id, SeriesEnd wanted) {
        MeetingSeries one = seen(team, id, wanted.version());
        Stream<LocalDate> before = days(one);
        one.endOn(wanted.endsOn());
        series.save(one);
        tell("MEETING_SERIES_ENDED", one, How.REGULAR_ENDED, before);
    }

    /** Refuses whom the team does not know. */
    void requireKnown(String team, Appointment first) {
        first.members().forEach(member -> teams.requireStillHere(team, member));
        if (first.citizen() != null) {
            citizens.get(team, first.citizen());
        }
    }

    private MeetingSeries find(String team, UUID id) {
        return series.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_SERIES, id));
    }

    private MeetingSeries seen(String team, UUID id, @Nullable Integer version) {
        MeetingSeries one = find(team, id);
        if (version == null || one.currentVersion() != version) {
            throw new ProblemException(MeetingProblem.STALE_SERIES).with("currentVersion", one.currentVersion());
        }
        return one;
    }

    private Stream<LocalDate> days(MeetingSeries one) {
        LocalDate today = LocalDate.now(clock);
        return one.dates(today, today.plusDays(DAYS_AHEAD)).toList().stream();
    }

    private void tell(String what, MeetingSeries one, How how, Stream<LocalDate> days) {
        String team = one.team();
        String citizen = one.first().citizen();
        events.publishEvent(new EngagementsChanged(
                team, new TreeSet<>(days.toList()), one.first().news(how)));
        events.publishEvent(AuditedEvent.changed(
                what,
                team,
                Stream.of(one.id().toString(), citizen == null ? "" : citizen)
                        .filter(id -> !id.isEmpty())
                        .toList(),
                null));
    }
}
