package dk.samvagt.relative.person;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone near to one or several citizens. */
@Entity
public class Relative {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Embedded
    private RelativeDetails details;

    private Instant createdAt;

    /** When nothing was left that tells of the relative; null for everybody else. */
    private @Nullable Instant erasedAt;

    @Embedded
    private @Nullable Merger merger;

    @ElementCollection
    @CollectionTable(name = "reachable_hours", joinColumns = @JoinColumn(name = "relative_id"))
    @OrderColumn(name = "position")
    private List<ReachableHours> reachable = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "relation", joinColumns = @JoinColumn(name = "relative_id"))
    @MapKeyColumn(name = "citizen")
    private Map<String, Relation> relations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "relative_in_file", joinColumns = @JoinColumn(name = "relative_id"))
    private Set<NameInFile> namesInFile = new HashSet<>();

    protected Relative() {}

    /** Somebody who is new to the team. */
    public Relative(String team, RelativeDetails details, List<ReachableHours> reachable, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.details = details;
        this.reachable = new ArrayList<>(reachable);
        this.createdAt = createdAt;
    }

    /** Somebody of whom the team's file tells no more than the name. */
    public static Relative fromFile(String team, String citizen, String name, Instant at) {
        Relative relative = new Relative(team, RelativeDetails.named(name), List.of(), at);
        relative.namesInFile.add(new NameInFile(citizen, name));
        relative.relate(citizen, RelationKind.OTHER, List.of(), null, at);
        return relative;
    }

    public void describe(RelativeDetails details, List<ReachableHours> reachable) {
        this.details = details;
        if (!this.reachable.equals(reachable)) {
            this.reachable.clear();
            this.reachable.addAll(reachable);
        }
    }

    /** Is near to a citizen from now on, or otherwise than noted. */
    public void relate(
            String citizen, RelationKind kind, List<String> tasks, @Nullable String contactPerson, Instant at) {
        Instant since = relation(citizen).map(Relation::since).orElse(at);
        relations.put(citizen, Relation.since(since, team, kind, tasks, contactPerson));
    }

    /**
     * Is not near to a citizen any more.
     *
     * @throws ProblemException {@code NOT_NEAR}
     */
    void endRelation(String citizen, Instant at, String by) {
        Relation relation =
                relation(citizen).orElseThrow(() -> new ProblemException(RelativeProblem.NOT_NEAR, citizen));
        relations.put(citizen, relation.ended(at, by));
    }

    /**
     * Takes in everything of one who turned out to be the same; what gives way stays with the other for looking up.
     *
     * @param theirs of what the other's stands
     */
    void takeOver(Relative other, Set<MergedField> theirs, Instant at, String by) {
        RelativeDetails mine = details;
        if (theirs.contains(MergedField.NAME)) {
            relations.keySet().forEach(citizen -> namesInFile.add(new NameInFile(citizen, mine.name())));
        }
        other.relations.keySet().forEach(citizen -> namesInFile.add(new NameInFile(citizen, other.name())));
        describe(mine.and(other.details).with(other.details, theirs), union(reachable, other.reachable));
        other.details = other.details.with(mine, theirs);
        other.relations.forEach((citizen, relation) -> relations.merge(citizen, relation, Relation::and));
        namesInFile.addAll(other.namesInFile);
        createdAt = createdAt.isBefore(other.createdAt) ? createdAt : other.createdAt;
        other.relations.clear();
        other.namesInFile.clear();
        other.merger = new Merger(id, at, by);
    }

    private static List<ReachableHours> union(List<ReachableHours> one, List<ReachableHours> other) {
        List<ReachableHours> all = new ArrayList<>(one);
        other.stream().filter(hours -> !all.contains(hours)).forEach(all::add);
        return all;
    }

    /** Was merged into one who has now been merged further. */
    void wasAlso(Relative other) {
        if (merger != null) {
            merger = new Merger(other.id, merger.at(), merger.by());
        }
    }

    /** True where the team's file means this one by the name in the citizen's line. */
    public boolean isCalledInFile(String citizen, String name) {
        return namesInFile.contains(new NameInFile(citizen, name))
                || (isNearTo(citizen) && details.name().equals(name));
    }

    public boolean isNearTo(String citizen) {
        return relation(citizen).isPresent();
    }

    public UUID id() {
        return id;
    }

    public int currentVersion() {
        return Objects.requireNonNull(version);
    }

    String team() {
        return team;
    }

    public String name() {
        return details.name();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<String> languages() {
        return details.languages();
    }

    public boolean needsInterpreter() {
        return details.interpreter();
    }

    /** Where to ring, or null. */
    public @Nullable String phone() {
        return details.phone();
    }

    RelativeDetails details() {
        return details;
    }

    public List<ReachableHours> reachable() {
        return List.copyOf(reachable);
    }

    Optional<Merger> merger() {
        return Optional.ofNullable(merger);
    }

    /** Those that stand, by citizen. */
    public SortedMap<String, Relation> relations() {
        SortedMap<String, Relation> standing = new TreeMap<>(relations);
        standing.values().removeIf(relation -> !relation.stands());
        return standing;
    }

    private Optional<Relation> relation(String citizen) {
        return Optional.ofNullable(relations.get(citizen)).filter(Relation::stands);
    }
}
