package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenProblem;
import dk.samvagt.citizen.HandoverChanged;
import dk.samvagt.identity.Person;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what is handed over. {@code by} is the one who does it, or their name. */
@Service
@Transactional
public class HandoverDesk {

    /** What must be read comes first, then the newest. */
    private static final Comparator<Handover> ORDER = Comparator.comparing(
                    (Handover handover) -> !handover.now().mustRead())
            .thenComparing(handover -> handover.now().at(), Comparator.reverseOrder())
            .thenComparing(Handover::id);

    private final HandoverNotes notes;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverDesk(HandoverNotes notes, CitizenDirectory citizens, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    public List<Handover> listOpen(String team) {
        return notes.open(team).stream().sorted(ORDER).toList();
    }

    public List<Handover> listOpen(String team, Collection<String> some) {
        return some.isEmpty()
                ? List.of()
                : notes.open(team, some).stream().sorted(ORDER).toList();
    }

    /** Closed ones too, those last. */
    List<Handover> listAll(String team, String citizen) {
        return notes.findAllByTeamAndCitizen(team, citizen).stream()
                .sorted(Comparator.comparing((Handover handover) -> !handover.isOpen())
                        .thenComparing(ORDER))
                .toList();
    }

    /**
     * A note of the team.
     *
     * @throws ProblemException {@code UNKNOWN_HANDOVER}
     */
    public Handover get(String team, UUID id) {
        return notes.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(CitizenProblem.UNKNOWN_HANDOVER, id));
    }

    UUID write(String team, String citizen, HandoverBody told, Person by) {
        citizens.get(team, citizen);
        Handover handover = new Handover(team, citizen, told.wording(clock.instant(), by.displayName()));
        readByAuthor(handover, team, by);
        notes.save(handover);
        tell("HANDOVER_WRITTEN", team, handover);
        return handover.id();
    }

    void reword(String team, UUID id, int version, HandoverBody told, Person by) {
        Handover handover = seen(team, id, version);
        handover.reword(told.wording(clock.instant(), by.displayName()));
        readByAuthor(handover, team, by);
        tell("HANDOVER_REWORDED", team, handover);
    }

    void read(String team, UUID id, String member, String name) {
        Handover handover = get(team, id);
        if (handover.read(member, name, clock.instant())) {
            tell("HANDOVER_READ", team, handover);
        }
    }

    public void close(String team, UUID id, int version, @Nullable String because, String by) {
        Handover handover = seen(team, id, version);
        handover.close(clock.instant(), by, because == null || because.isBlank() ? null : because.strip());
        tell("HANDOVER_CLOSED", team, handover);
    }

    /** Nobody is asked to read their own words. */
    private static void readByAuthor(Handover handover, String team, Person author) {
        author.memberIn(team)
                .ifPresent(member -> handover.read(
                        member, author.displayName(), handover.now().at()));
    }

    private Handover seen(String team, UUID id, int version) {
        Handover handover = get(team, id);
        if (handover.currentVersion() != version) {
            throw new ProblemException(CitizenProblem.STALE_HANDOVER).with("currentVersion", handover.currentVersion());
        }
        return handover;
    }

    private void tell(String what, String team, Handover handover) {
        events.publishEvent(
                AuditedEvent.changed(what, team, List.of(handover.id().toString(), handover.citizen()), null));
        events.publishEvent(new HandoverChanged(team, handover.id()));
    }
}
