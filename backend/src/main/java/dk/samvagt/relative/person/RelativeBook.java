package dk.samvagt.relative.person;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who relatives are and to whom they are near. {@code by} is the name of the one who does it. */
@Service
@Transactional
class RelativeBook {

    private final Relatives relatives;
    private final CitizensNetwork network;
    private final CitizenDirectory citizens;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelativeBook(
            Relatives relatives,
            CitizensNetwork network,
            CitizenDirectory citizens,
            TeamDirectory teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relatives = relatives;
        this.network = network;
        this.citizens = citizens;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a relative of a citizen; the citizen then has a network. */
    UUID add(String team, NewRelative wanted, String by) {
        Relative relative =
                new Relative(team, wanted.about().details(), wanted.about().hours(), clock.instant());
        relate(team, relative, wanted.citizen(), wanted.relation(), by);
        relatives.save(relative);
        audit("RELATIVE_ADDED", team, relative);
        return relative.id();
    }

    void change(String team, UUID id, RelativeChange change) {
        Relative relative = get(team, id, change.version());
        relative.describe(change.about().details(), change.about().hours());
        audit("RELATIVE_CHANGED", team, relative);
    }

    /** Notes a relation, or notes it otherwise. */
    void relate(String team, UUID id, String citizen, RelationChange change, String by) {
        Relative relative = get(team, id, change.version());
        relate(team, relative, citizen, change.relation(), by);
        audit("RELATION_NOTED", team, relative);
    }

    private void relate(String team, Relative relative, String citizen, RelationBody relation, String by) {
        network.isThere(team, citizen, by);
        String contactPerson = relation.contactPerson();
        if (contactPerson != null) {
            teams.requireStillHere(team, contactPerson);
        }
        relative.relate(citizen, relation.kind(), relation.carried(), contactPerson, clock.instant());
    }

    /** Ends a relation, and the citizen's consents with it. */
    void endRelation(String team, UUID id, String citizen, int version, String by) {
        Relative relative = get(team, id, version);
        Instant now = clock.instant();
        relative.endRelation(citizen, now, by);
        events.publishEvent(new RelationEnded(team, id, citizen, now, by));
        events.publishEvent(AuditedEvent.changed("RELATION_ENDED", team, List.of(id.toString(), citizen), null));
    }

    /** Makes one of two; the double's address answers from now on that it has gone. */
    void merge(String team, UUID kept, RelativeMerge merge, String by) {
        if (kept.equals(merge.duplicate())) {
            throw new ProblemException(RelativeProblem.SAME_RELATIVE);
        }
        Relative stays = get(team, kept, merge.version());
        Relative goes = get(team, merge.duplicate(), merge.duplicateVersion());
        Set<String> shared = new HashSet<>(stays.relations().keySet());
        shared.retainAll(goes.relations().keySet());
        Instant now = clock.instant();
        stays.takeOver(goes, merge.chosen(), now, by);
        relatives.mergedInto(team, goes.id()).forEach(earlier -> earlier.wasAlso(stays));
        events.publishEvent(new RelativesMerged(team, kept, goes.id(), shared, now, by));
        List<String> concerned =
                new ArrayList<>(List.of(kept.toString(), goes.id().toString()));
        concerned.addAll(stays.relations().keySet());
        events.publishEvent(AuditedEvent.changed("RELATIVES_MERGED", team, concerned, null));
    }

    private Relative get(String team, UUID id, int version) {
        Relative relative = PresentRelative.in(relatives, team, id);
        if (relative.currentVersion() != version) {
            throw new ProblemException(RelativeProblem.STALE_RELATIVE)
                    .with("currentVersion", relative.currentVersion());
        }
        return relative;
    }

    private void audit(String what, String team, Relative relative) {
        List<String> concerned = new ArrayList<>(List.of(relative.id().toString()));
        concerned.addAll(relative.relations().keySet());
        events.publishEvent(AuditedEvent.changed(what, team, concerned, null));
    }
}
