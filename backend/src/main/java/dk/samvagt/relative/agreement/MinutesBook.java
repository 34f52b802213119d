package dk.samvagt.relative.agreement;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.need.RelativeNames;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the minutes of talks about who does what. */
@Service
@Transactional
class MinutesBook {

    private final MinutesRows rows;
    private final Relatives relatives;
    private final RelativeNames relativeNames;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesBook(
            MinutesRows rows,
            Relatives relatives,
            RelativeNames relativeNames,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.relatives = relatives;
        this.relativeNames = relativeNames;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<MinutesView> about(String team, String citizen) {
        citizens.get(team, citizen);
        return rows.about(team, citizen).stream().map(one -> view(team, one)).toList();
    }

    @Transactional(readOnly = true)
    MinutesView show(String team, UUID id) {
        return view(team, get(team, id));
    }

    UUID write(String team, MinutesBody body, String by) {
        citizens.get(team, body.citizen());
        UUID relative = body.relative();
        if (relative != null && !PresentRelative.in(relatives, team, relative).isNearTo(body.citizen())) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, body.citizen());
        }
        AgreementMinutes written = rows.save(new AgreementMinutes(
                team, body.citizen(), relative, held(body.text(LocalDate.now(clock))), clock.instant(), by));
        audit("AGREEMENT_MINUTES_WRITTEN", team, written);
        return written.id();
    }

    void rewrite(String team, UUID id, MinutesBody body, String by) {
        AgreementMinutes minutes = get(team, id);
        if (!Integer.valueOf(minutes.currentVersion()).equals(body.version())) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        minutes.rewrite(held(body.text(minutes.text().heldOn())), clock.instant(), by);
        audit("AGREEMENT_MINUTES_CHANGED", team, minutes);
    }

    @EventListener
    void on(RelativesMerged merged) {
        rows.findAllByTeamAndRelative(merged.team(), merged.gone()).forEach(one -> one.moveTo(merged.kept()));
    }

    private MinutesText held(MinutesText text) {
        if (text.heldOn().isAfter(LocalDate.now(clock))) {
            throw new ProblemException(AgreementProblem.TALK_NOT_HELD_YET, text.heldOn());
        }
        return text;
    }

    private AgreementMinutes get(String team, UUID id) {
        return rows.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(AgreementProblem.UNKNOWN_MINUTES, id));
    }

    private void audit(String what, String team, AgreementMinutes minutes) {
        events.publishEvent(
                AuditedEvent.changed(what, team, List.of(minutes.id().toString(), minutes.citizen()), null));
    }

    private MinutesView view(String team, AgreementMinutes minutes) {
        UUID relative = minutes.relative();
        MinutesText text = minutes.text();
        return new MinutesView(
                minutes.id(),
                minutes.currentVersion(),
                minutes.citizen(),
                citizens.get(team, minutes.citizen()).info().name(),
                relative,
                relative == null
                        ? null
                        : relativeNames.all(team, Stream.of(relative)).get(relative),
                text.heldOn(),
                text.present(),
                text.agreed(),
                text.plan(),
                text.options(),
                minutes.writtenAt(),
                minutes.writtenBy());
    }
}
