package dk.samvagt.advisor;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementNews;
import dk.samvagt.team.EngagementNews.How;
import dk.samvagt.team.Engagements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the day plan whose time supervision and mediation take. Whoever sees the plan reads that a member is at a
 * meeting, not with whom or about what.
 */
@Component
@Transactional(readOnly = true)
class RequestEngagements implements Engagements {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** All that is told of it. */
    private static final String DANISH = "Møde";

    private static final String ENGLISH = "Meeting";

    private final AdvisorRequests requests;

    RequestEngagements(AdvisorRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Engagement> listOn(String team, LocalDate date) {
        return requests.arrangedOn(team, date).stream()
                .flatMap(request -> of(request).stream())
                .toList();
    }

    /** Whose time one of them takes: as planned, or until it was closed; none where it was withdrawn. */
    List<Engagement> of(AdvisorRequest request) {
        Appointed when = request.appointed();
        boolean counts = request.state() == RequestState.PLANNED || request.state() == RequestState.CLOSED;
        if (when == null || !counts) {
            return List.of();
        }
        return taken(request, when, request.endedAt());
    }

    /** Whose time one of them would take. */
    List<Engagement> wanted(AdvisorRequest request, Appointed when) {
        return taken(request, when, null);
    }

    /**
     * What became of one of them, for the history of its day.
     *
     * @param was when they were to meet before, or null
     */
    EngagementNews news(AdvisorRequest request, @Nullable Appointed was) {
        Appointed when = Objects.requireNonNull(request.appointed());
        How how =
                switch (request.state()) {
                    case CLOSED -> How.ENDED;
                    case WITHDRAWN -> How.CANCELLED;
                    default -> was == null ? How.ARRANGED : How.MOVED;
                };
        return new EngagementNews(how, DANISH, ENGLISH, when.date(), when.start());
    }

    private static List<Engagement> taken(AdvisorRequest request, Appointed when, @Nullable Instant closed) {
        LocalTime end = end(when, closed);
        if (!end.isAfter(when.start())) {
            return List.of();
        }
        return request.takingPart(when).stream()
                .sorted()
                .map(member ->
                        new Engagement(request.id().toString(), member, when.start(), end, null, DANISH, ENGLISH))
                .toList();
    }

    private static LocalTime end(Appointed when, @Nullable Instant closed) {
        Instant start = Copenhagen.at(when.date(), when.start());
        Instant planned = start.plus(Duration.ofMinutes(when.minutes()));
        Instant end = closed != null && closed.isBefore(planned) ? closed : planned;
        if (!end.isAfter(start)) {
            return when.start();
        }
        ZonedDateTime clock = end.atZone(Copenhagen.ZONE);
        return clock.toLocalDate().equals(when.date())
                ? clock.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                : LAST_MINUTE;
    }
}
