package dk.samvagt.relative.agreement;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.relative.AgreementChanged;
import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes agreements and sees them to their end. {@code by} is the name of the one who notes it. */
@Service
@Transactional
class AgreementDesk {

    private final Agreements agreements;
    private final MinutesRows minutes;
    private final Relatives relatives;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementDesk(
            Agreements agreements,
            MinutesRows minutes,
            Relatives relatives,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.minutes = minutes;
        this.relatives = relatives;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    UUID propose(String team, NewAgreement wanted, String by) {
        citizens.get(team, wanted.citizen());
        AgreementTerms terms = sound(team, wanted.citizen(), wanted.terms());
        Agreement agreement = Agreement.propose(team, wanted.citizen(), terms, clock.instant(), by);
        if (Boolean.TRUE.equals(wanted.agreed())) {
            agreement.agree(clock.instant(), by);
        }
        agreements.save(agreement);
        tell(agreement, coming(agreement), false);
        audit("AGREEMENT_PROPOSED", agreement, null);
        return agreement.id();
    }

    void change(String team, UUID id, AgreementChange change) {
        Agreement agreement = get(team, id, change.version());
        agreement.describe(sound(team, agreement.citizen(), change.terms()));
        audit("AGREEMENT_CHANGED", agreement, null);
    }

    void agree(String team, UUID id, int version, String by) {
        Agreement agreement = get(team, id, version);
        agreement.agree(clock.instant(), by);
        agreements.save(agreement);
        tell(agreement, coming(agreement), false);
        audit("AGREEMENT_MADE", agreement, null);
    }

    /** The help returns to the team on the days that were to come. */
    void stop(String team, UUID id, AgreementState how, AgreementStop stop, String by) {
        Agreement agreement = get(team, id, stop.version());
        LocalDate today = LocalDate.now(clock);
        LocalDate from = stop.from() == null || stop.from().isBefore(today) ? today : stop.from();
        SortedSet<LocalDate> returning = coming(agreement);
        agreement.stop(how, from, clock.instant(), by, stop.reason().strip());
        agreements.save(agreement);
        returning.removeAll(coming(agreement));
        tell(agreement, returning, true);
        audit("AGREEMENT_" + how, agreement, null);
    }

    void callOff(String team, UUID id, AgreementDay day, String by) {
        Agreement agreement = get(team, id, day.version());
        if (day.date().isBefore(LocalDate.now(clock))) {
            throw new ProblemException(AgreementProblem.NO_SUCH_DAY, day.date());
        }
        agreement.callOff(day.date(), clock.instant(), by, day.reason());
        agreements.save(agreement);
        tell(agreement, new TreeSet<>(Set.of(day.date())), true);
        audit("AGREEMENT_DAY_OFF", agreement, null);
    }

    void callOn(String team, UUID id, AgreementDay day) {
        Agreement agreement = get(team, id, day.version());
        agreement.callOn(day.date());
        agreements.save(agreement);
        tell(agreement, new TreeSet<>(Set.of(day.date())), false);
        audit("AGREEMENT_DAY_ON", agreement, null);
    }

    @EventListener
    void on(RelativesMerged merged) {
        agreements.withRelative(merged.team(), merged.gone()).forEach(one -> one.moveTo(merged.kept()));
    }

    private Agreement get(String team, UUID id, int version) {
        Agreement agreement = agreements
                .findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(AgreementProblem.UNKNOWN_AGREEMENT, id));
        if (agreement.currentVersion() != version) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        return agreement;
    }

    private AgreementTerms sound(String team, String citizen, AgreementBody body) {
        LocalDate today = LocalDate.now(clock);
        AgreementTerms terms = body.terms(today);
        List<AgreementFault> faults = AgreementFault.of(terms, today);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY)
                    .with(
                            "errors",
                            faults.stream()
                                    .map(fault -> fault.told(LocaleContextHolder.getLocale()))
                                    .toList());
        }
        UUID relative = terms.relative();
        if (relative != null && !PresentRelative.in(relatives, team, relative).isNearTo(citizen)) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, citizen);
        }
        UUID talk = terms.minutes();
        if (talk != null && minutes.findByTeamAndId(team, talk).isEmpty()) {
            throw new ProblemException(AgreementProblem.UNKNOWN_MINUTES, talk);
        }
        return terms;
    }

    private SortedSet<LocalDate> coming(Agreement agreement) {
        LocalDate today = LocalDate.now(clock);
        return agreement.daysBetween(today, today.plusDays(AgreementChanged.DAYS_AHEAD));
    }

    private void tell(Agreement agreement, SortedSet<LocalDate> dates, boolean returns) {
        if (!dates.isEmpty() && agreement.terms().effect() != AgreementEffect.ALONGSIDE) {
            events.publishEvent(new AgreementChanged(
                    agreement.team(),
                    agreement.id(),
                    agreement.citizen(),
                    agreement.terms().helps(),
                    dates,
                    returns));
        }
    }

    private void audit(String what, Agreement agreement, @Nullable String reason) {
        events.publishEvent(AuditedEvent.changed(what, agreement.team(), AgreementPages.subjects(agreement), reason));
    }
}
