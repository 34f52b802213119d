package dk.samvagt.relative.need;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.identity.Person;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.Urgency;
import dk.samvagt.relative.person.InTurn;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what members see of relatives' needs. */
@Service
@Transactional
class NeedFlags {

    private final Needs needs;
    private final NeedDesk desk;
    private final Relatives relatives;
    private final CitizenDirectory citizens;
    private final InTurn inTurn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedFlags(
            Needs needs,
            NeedDesk desk,
            Relatives relatives,
            CitizenDirectory citizens,
            InTurn inTurn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.needs = needs;
        this.desk = desk;
        this.relatives = relatives;
        this.citizens = citizens;
        this.inTurn = inTurn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new need, or one more signal on the unanswered one of the same kind about the same people. A talk without a
     * name is always a need of its own: two of them may be of two people. A double tap is one signal, and so is what a
     * sender without network sends again under the id that it gave.
     */
    FlaggedSignal flag(String team, NewNeed wanted, Author by) {
        Optional<FlaggedSignal> before = sentBefore(team, wanted.signal(), by);
        return before.isPresent() ? before.get() : flagNew(team, wanted, by);
    }

    private Optional<FlaggedSignal> sentBefore(String team, @Nullable UUID signal, Author by) {
        if (signal == null) {
            return Optional.empty();
        }
        inTurn.take("signal sent", signal.toString());
        return needs.findBySignal(signal).map(need -> need.sentAgain(team, signal, by.username()));
    }

    private FlaggedSignal flagNew(String team, NewNeed wanted, Author by) {
        check(team, wanted.citizen(), wanted.relative());
        Signal told = signal(wanted.urgency(), wanted.note(), wanted.confidential(), by);
        Signal signal = wanted.signal() == null ? told : told.called(wanted.signal());
        Optional<RelativeNeed> known = gathering(team, wanted);
        Optional<FlaggedSignal> tapped = known.flatMap(need -> need.findSame(signal));
        if (tapped.isPresent()) {
            return tapped.get();
        }
        known.ifPresent(need -> need.hear(signal));
        RelativeNeed need = known.orElseGet(() -> RelativeNeed.flag(team, wanted.about(), wanted.kind(), signal));
        needs.save(need);
        audit("NEED_FLAGGED", team, need);
        return new FlaggedSignal(need.id(), signal.id(), known.isPresent());
    }

    /** One more signal on a need; a double tap is one. */
    FlaggedSignal hear(String team, UUID id, NewSignal wanted, Author by) {
        inTurn.take("signal", id.toString());
        RelativeNeed need = desk.get(team, id);
        Signal signal = signal(wanted.urgency(), wanted.note(), wanted.confidential(), by);
        Optional<FlaggedSignal> tapped = need.findSame(signal);
        if (tapped.isPresent()) {
            return new FlaggedSignal(id, tapped.get().signal(), true);
        }
        need.hear(signal);
        needs.save(need);
        audit("NEED_FLAGGED", team, need);
        return new FlaggedSignal(id, signal.id(), true);
    }

    void writeNote(String team, UUID id, UUID signal, SignalNote note, Person by) {
        RelativeNeed need = desk.get(team, id);
        if (need.writeNote(signal, by.username(), note.note().strip(), Boolean.TRUE.equals(note.confidential()))) {
            audit("NEED_NOTE_WRITTEN", team, need);
        }
    }

    void takeBack(String team, UUID id, UUID signal, Person by) {
        RelativeNeed need = desk.get(team, id);
        need.takeBack(signal, by.username(), clock.instant());
        needs.save(need);
        audit("NEED_SIGNAL_TAKEN_BACK", team, need);
    }

    private void check(String team, @Nullable String citizen, @Nullable UUID relative) {
        if (citizen != null) {
            citizens.get(team, citizen);
        }
        if (relative != null) {
            if (citizen == null) {
                throw new ProblemException(RelativeProblem.CITIZEN_NEEDED);
            }
            if (!PresentRelative.in(relatives, team, relative).isNearTo(citizen)) {
                throw new ProblemException(RelativeProblem.NOT_NEAR, citizen);
            }
        }
    }

    /** Two who flag the same at once wait for each other here, so that they meet on one need. */
    private Optional<RelativeNeed> gathering(String team, NewNeed wanted) {
        String citizen = wanted.citizen();
        if (citizen == null) {
            return Optional.empty();
        }
        inTurn.take("need", team + " " + citizen);
        return needs.unanswered(team, citizen, wanted.relative(), wanted.kind()).stream()
                .findFirst();
    }

    private Signal signal(Urgency urgency, @Nullable String note, @Nullable Boolean confidential, Author by) {
        String told = note == null || note.isBlank() ? null : note.strip();
        return Signal.of(
                clock.instant(),
                by.username(),
                by.name(),
                urgency,
                told,
                told != null && Boolean.TRUE.equals(confidential));
    }

    private void audit(String what, String team, RelativeNeed need) {
        events.publishEvent(AuditedEvent.changed(what, team, NeedSubjects.of(need), null));
    }
}
