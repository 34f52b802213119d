package dk.samvagt.dayplan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plan of a team's day, as it is kept. Every change raises its version by one. */
@Entity
@Table(name = "day_plan")
public class TeamDay {

    @Id
    private UUID id;

    private String team;
    private LocalDate date;

    /** What people see; {@link #lock} guards against two writers at once. */
    private int version;

    @Version
    private int lock;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private Instant publishedAt;
    private Instant lastChangedAt;

    @OneToMany(mappedBy = "day", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TeamDayStop> stops = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "day_plan_taking_part", joinColumns = @JoinColumn(name = "day_plan_id"))
    private Set<TakingPart> takingPart = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "day_plan_told", joinColumns = @JoinColumn(name = "day_plan_id"))
    private Set<ToldStop> told = new HashSet<>();

    /** For the database only. */
    TeamDay() {}

    /** A day for which nothing is placed yet. */
    public TeamDay(String team, LocalDate date, Instant now) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.date = date;
        this.version = 1;
        this.status = PlanStatus.DRAFT;
        this.lastChangedAt = now;
    }

    /**
     * Lies as a person wants it.
     *
     * @throws StalePlanException where the person saw another version
     */
    public void rearrange(int seenVersion, Layout wanted, Instant now) {
        refuseUnless(seenVersion);
        lieAs(wanted, now);
    }

    /**
     * Lies as planning found better.
     *
     * @param from how it lay when planning started, with whatever has happened since it was kept
     * @throws StalePlanException where a person has changed the plan since the one that planning started from
     * @throws DecisionIgnoredException where planning moved what a person had decided
     */
    public void improve(int knownVersion, Layout from, Layout better, Instant now) {
        refuseUnless(knownVersion);
        DecisionIgnoredException.check(from, better);
        lieAs(better, now);
    }

    /** Lies as what has happened demands: help added or gone, somebody away, something done. */
    public void follow(Layout facts, Instant now) {
        lieAs(facts, now);
    }

    /**
     * Remembers what the members are told from now on.
     *
     * @throws StalePlanException where the person saw another version
     */
    public void publish(int seenVersion, Collection<ToldStop> routes, Instant now) {
        refuseUnless(seenVersion);
        Set<ToldStop> next = new HashSet<>(routes);
        told.retainAll(next);
        told.addAll(next);
        status = PlanStatus.PUBLISHED;
        publishedAt = now;
        change(now);
    }

    private void refuseUnless(int seenVersion) {
        if (seenVersion != version) {
            throw new StalePlanException(seenVersion, version);
        }
    }

    private void lieAs(Layout layout, Instant now) {
        Map<StopKey, TeamDayStop> kept = stops.stream().collect(Collectors.toMap(TeamDayStop::key, stop -> stop));
        stops.removeIf(stop -> !layout.knows(stop.key()));
        for (StopKey stop : layout.marks().keySet()) {
            if (!kept.containsKey(stop)) {
                stops.add(new TeamDayStop(this, stop));
            }
        }
        stops.forEach(stop -> stop.lieAs(layout));
        takingPart.retainAll(layout.takingPart());
        takingPart.addAll(layout.takingPart());
        change(now);
    }

    private void change(Instant now) {
        version++;
        lastChangedAt = now;
    }

    /** How it lies. */
    public Layout layout() {
        Map<String, List<StopKey>> routes = new LinkedHashMap<>();
        stops.stream()
                .filter(TeamDayStop::isPlaced)
                .sorted(Comparator.comparing(TeamDayStop::shift).thenComparing(TeamDayStop::position))
                .forEach(stop -> routes.computeIfAbsent(stop.shift(), none -> new ArrayList<>())
                        .add(stop.key()));
        Map<StopKey, StopMark> marks = new TreeMap<>();
        stops.forEach(stop -> marks.put(stop.key(), stop.mark()));
        return new Layout(routes, marks, takingPart);
    }

    public UUID id() {
        return id;
    }

    public String team() {
        return team;
    }

    public LocalDate date() {
        return date;
    }

    public int version() {
        return version;
    }

    public PlanStatus status() {
        return status;
    }

    /** True once the members have been told. */
    public boolean isPublished() {
        return status == PlanStatus.PUBLISHED;
    }

    /** When the members were last told. */
    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant lastChangedAt() {
        return lastChangedAt;
    }

    /** What the members were last told. */
    public Set<ToldStop> told() {
        return Set.copyOf(told);
    }
}
