package dk.samvagt.meeting.plan;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.EngagementPrices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays regular meetings into the days that are planned already, to see what that costs; who looks is written down. */
@Service
@Transactional
class SeriesPrices {

    private final SeriesDesk desk;
    private final SeriesRows series;
    private final Meetings meetings;
    private final MeetingEngagements engagements;
    private final EngagementPrices prices;
    private final Invited invited;
    private final Clock clock;

    SeriesPrices(
            SeriesDesk desk,
            SeriesRows series,
            Meetings meetings,
            MeetingEngagements engagements,
            EngagementPrices prices,
            Invited invited,
            Clock clock) {
        this.desk = desk;
        this.series = series;
        this.meetings = meetings;
        this.engagements = engagements;
        this.prices = prices;
        this.invited = invited;
        this.clock = clock;
    }

    /**
     * The days with a plan on which they would meet, by date. Meetings that were held or moved by themselves stay where
     * they are and cost nothing; neither does one whose time has passed.
     *
     * @throws ProblemException {@code UNKNOWN_SERIES}, {@code UNKNOWN_MEMBER}, {@code UNKNOWN_CITIZEN},
     *     {@code MEETING_RULE}, {@code MEETING_PAST_MIDNIGHT}, {@code WHOSE_MEETING}
     */
    List<MeetingDayPrice> list(String team, SeriesWish wish) {
        desk.requireKnown(team, wish.first());
        MeetingSeries wanted = wanted(team, wish.series(), wish);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(SeriesDesk.DAYS_AHEAD);
        Set<UUID> touched =
                meetings.around(team, today, last).stream().map(Meeting::id).collect(Collectors.toSet());
        return wanted.dates(today, last)
                .map(date -> Meeting.of(wanted, date))
                .filter(meeting -> !touched.contains(meeting.id()))
                .filter(meeting -> meeting.appointment().isToCome(clock.instant()))
                .flatMap(meeting -> price(team, meeting))
                .toList();
    }

    private MeetingSeries wanted(String team, @Nullable UUID id, SeriesWish wish) {
        if (id == null) {
            return new MeetingSeries(team, wish.first(), wish.rule());
        }
        return series.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_SERIES, id))
                .describedAs(wish.first(), wish.rule());
    }

    private Stream<MeetingDayPrice> price(String team, Meeting meeting) {
        Appointment when = meeting.appointment();
        return prices.find(team, when.date(), engagements.wanted(team, meeting.id(), when)).stream()
                .map(price -> new MeetingDayPrice(
                        when.date(), MeetingPrice.of(price).without(invited.notAtWork(team, when))));
    }
}
