package dk.samvagt.relative.consent;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what citizens let their relatives see. {@code by} is the name of the one who notes it. */
@Service
@Transactional
class ConsentBook {

    /** A date before this one is a slip of the hand. */
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final ConsentRows consents;
    private final Relatives relatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentBook(ConsentRows consents, Relatives relatives, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.relatives = relatives;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever given for a relative, the newest first. */
    @Transactional(readOnly = true)
    List<ConsentView> list(String team, UUID relative) {
        PresentRelative.in(relatives, team, relative);
        return consents.ever(team, relative).stream().map(Consent::view).toList();
    }

    /** Notes a consent: of a citizen to whom the relative is near, given today or before. */
    void give(String team, UUID id, ConsentWord word, String by) {
        Relative relative = PresentRelative.in(relatives, team, id);
        if (!relative.isNearTo(word.citizen())) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, word.citizen());
        }
        if (consents.standing(team, id, word.citizen(), word.topic()).isPresent()) {
            throw new ProblemException(RelativeProblem.CONSENT_STANDS);
        }
        LocalDate on = between(LONG_AGO, word.date());
        consents.save(new Consent(team, id, word.citizen(), word.topic(), on, clock.instant(), by));
        audit("CONSENT_GIVEN", team, id, word);
    }

    /** Notes that the citizen has withdrawn it, today or since it was given; it counts at once. */
    void withdraw(String team, UUID id, ConsentWord word, String by) {
        PresentRelative.in(relatives, team, id);
        Consent consent = consents.standing(team, id, word.citizen(), word.topic())
                .orElseThrow(() -> new ProblemException(RelativeProblem.NO_CONSENT));
        consent.withdraw(between(consent.givenOn(), word.date()), clock.instant(), by);
        audit("CONSENT_WITHDRAWN", team, id, word);
    }

    private LocalDate between(LocalDate first, @Nullable LocalDate told) {
        LocalDate today = LocalDate.now(clock);
        LocalDate date = told == null ? today : told;
        if (date.isBefore(first) || date.isAfter(today)) {
            throw new ProblemException(RelativeProblem.CONSENT_DATE, date, first, today);
        }
        return date;
    }

    private void audit(String what, String team, UUID relative, ConsentWord word) {
        events.publishEvent(AuditedEvent.changed(
                what,
                team,
                List.of(relative.toString(), word.citizen()),
                word.topic().name()));
    }
}
