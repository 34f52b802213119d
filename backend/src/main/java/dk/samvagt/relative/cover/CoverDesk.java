package dk.samvagt.relative.cover;

import dk.samvagt.relative.CitizensActivities;
import dk.samvagt.relative.HelpForRelatives;
import dk.samvagt.relative.RespiteRegister;
import dk.samvagt.relative.given.GivenProblem;
import dk.samvagt.relative.given.OfferDeclined;
import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.relative.given.OffersGiven;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes respites real, and takes them back. {@code by} is the name of the one who decides. */
@Service
@Transactional
public class CoverDesk {

    private static final String REASON = "Aflastning, mens den pårørende er til et tilbud";
    private static final String GONE = "Den pårørende skal ikke af sted alligevel";

    private final SessionCovers covers;
    private final OffersGiven given;
    private final RespiteRegister respites;
    private final HelpForRelatives help;
    private final CitizensActivities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoverDesk(
            SessionCovers covers,
            OffersGiven given,
            RespiteRegister respites,
            HelpForRelatives help,
            CitizensActivities activities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.covers = covers;
        this.given = given;
        this.respites = respites;
        this.help = help;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** Each becomes a respite of its day, and visits or a place in a group that cover it. */
    void confirm(String team, UUID id, List<WantedCover> wanted, String by) {
        OfferGiven one = get(team, id);
        if (!one.isTakenUp()) {
            throw new ProblemException(GivenProblem.COVER_NOT_WANTED);
        }
        wanted.forEach(cover -> confirm(one, cover.span(), cover.activity(), by));
        audit("RESPITE_CONFIRMED", one);
    }

    /** The same for one session, already known to be wanted. */
    public void confirm(OfferGiven one, CoverSpan span, @Nullable String activity, String by) {
        if (!span.isWithinTheDay() || span.date().isBefore(LocalDate.now(clock))) {
            throw new ProblemException(GivenProblem.COVER_TIME, span.date(), span.from(), span.to());
        }
        if (covers.standing(one.team(), one.id()).stream().anyMatch(other -> overlap(other.span(), span))) {
            throw new ProblemException(GivenProblem.COVER_STANDS, span.date(), span.from());
        }
        List<String> visits = List.of();
        if (activity == null) {
            visits = CoverPlan.visits(one.citizen(), span, REASON).stream()
                    .map(visit -> help.plan(one.team(), visit, by))
                    .toList();
        } else {
            join(one, span, activity);
        }
        SessionCover cover = covers.save(new SessionCover(one, span, activity, visits, clock.instant(), by));
        respites.cover(one.team(), cover.id(), one.relative(), one.citizen(), span.date(), span.from(), span.to());
    }

    /** One session without. */
    void callOff(String team, UUID id, UUID cover, String by) {
        OfferGiven one = get(team, id);
        SessionCover found = covers.standing(team, id).stream()
                .filter(other -> other.id().equals(cover))
                .findFirst()
                .orElseThrow(() -> new ProblemException(GivenProblem.UNKNOWN_COVER, cover));
        callOff(found, by);
        audit("RESPITE_CALLED_OFF", one);
    }

    /** What is to come goes; what has been stays. */
    @EventListener
    void on(OfferDeclined declined) {
        LocalDate today = LocalDate.now(clock);
        covers.standing(declined.team(), declined.given()).stream()
                .filter(cover -> isToCome(cover.span(), today))
                .forEach(cover -> callOff(cover, declined.by()));
    }

    private boolean isToCome(CoverSpan span, LocalDate today) {
        return span.date().isAfter(today)
                || (span.date().equals(today) && span.from().isAfter(LocalTime.now(clock)));
    }

    private void callOff(SessionCover cover, String by) {
        cover.callOff(clock.instant(), by);
        covers.save(cover);
        respites.uncover(cover.id());
        cover.visits().forEach(visit -> help.callOff(cover.team(), visit, GONE, by));
        String activity = cover.activity();
        if (activity != null) {
            activities.leave(cover.team(), activity, cover.citizen());
        }
    }

    private void join(OfferGiven one, CoverSpan span, String activity) {
        boolean fits = activities.listOn(one.team(), span.date(), one.citizen()).stream()
                .anyMatch(other -> other.id().equals(activity) && other.spans(span.from(), span.to()));
        if (!fits) {
            throw new ProblemException(GivenProblem.ACTIVITY_DOES_NOT_FIT);
        }
        activities.join(one.team(), activity, one.citizen());
    }

    private static boolean overlap(CoverSpan one, CoverSpan other) {
        return one.date().equals(other.date())
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to());
    }

    private OfferGiven get(String team, UUID id) {
        return given.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(GivenProblem.UNKNOWN_OFFER_GIVEN, id));
    }

    private void audit(String what, OfferGiven one) {
        events.publishEvent(AuditedEvent.changed(
                what, one.team(), List.of(one.id().toString(), one.relative().toString(), one.citizen()), null));
    }
}
