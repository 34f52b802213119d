package dk.samvagt.meeting.plan;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up meetings, those of a series that nobody has touched as well as the others. */
@Service
@Transactional
public class MeetingCalendar {

    /** How far ahead meetings of a series are told, in days. */
    private static final int DAYS_AHEAD = 60;

    /** How far ahead and back a meeting of a series can be found by its id, in days. */
    private static final int DAYS_FOUND = 400;

    private final Meetings meetings;
    private final SeriesRows series;
    private final Clock clock;

    MeetingCalendar(Meetings meetings, SeriesRows series, Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.clock = clock;
    }

    /** Those between two days, both included, by time; cancelled ones are among them. */
    public List<Meeting> list(String team, LocalDate from, LocalDate to) {
        List<Meeting> touched = meetings.around(team, from, to);
        Set<UUID> known = touched.stream().map(Meeting::id).collect(Collectors.toSet());
        List<Meeting> all = new ArrayList<>();
        touched.stream()
                .filter(meeting -> !meeting.appointment().date().isBefore(from)
                        && !meeting.appointment().date().isAfter(to))
                .forEach(all::add);
        for (MeetingSeries one : series.findAllByTeam(team)) {
            one.dates(from, to)
                    .filter(date -> !known.contains(Meeting.idOf(one, date)))
                    .forEach(date -> all.add(Meeting.of(one, date)));
        }
        all.sort(byTime());
        return all;
    }

    /** Those to come within sixty days, by time, and those that are on. */
    public List<Meeting> listToCome(String team) {
        LocalDate today = LocalDate.now(clock);
        List<Meeting> coming = new ArrayList<>(meetings.running(team));
        list(team, today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(meeting -> meeting.isToCome(clock.instant()))
                .forEach(coming::add);
        coming.sort(byTime());
        return coming;
    }

    /** Those that were held, the newest first. */
    public List<Meeting> listHeld(String team) {
        return meetings.held(team);
    }

    private static Comparator<Meeting> byTime() {
        return Comparator.comparing((Meeting meeting) -> meeting.appointment().startsAt())
                .thenComparing(Meeting::id);
    }

    /**
     * A meeting of the team.
     *
     * @throws ProblemException {@code UNKNOWN_MEETING}
     */
    public Meeting get(String team, UUID id) {
        return meetings.findByTeamAndId(team, id)
                .or(() -> untouched(team, id))
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_MEETING, id));
    }

    /**
     * The same, to be changed.
     *
     * @param seen the version that was seen
     * @throws ProblemException {@code UNKNOWN_MEETING}, {@code STALE_MEETING}
     */
    public Meeting get(String team, UUID id, int seen) {
        Meeting meeting = get(team, id);
        if (meeting.currentVersion() != seen) {
            throw new ProblemException(MeetingProblem.STALE_MEETING).with("currentVersion", meeting.currentVersion());
        }
        return meeting;
    }

    /** Keeps what was changed. */
    public Meeting keep(Meeting meeting) {
        return meetings.save(meeting);
    }

    private Optional<Meeting> untouched(String team, UUID id) {
        LocalDate today = LocalDate.now(clock);
        return series.findAllByTeam(team).stream()
                .flatMap(one -> one.dates(today.minusDays(DAYS_FOUND), today.plusDays(DAYS_FOUND))
                        .filter(date -> Meeting.idOf(one, date).equals(id))
                        .map(date -> Meeting.of(one, date)))
                .findFirst();
    }
}
