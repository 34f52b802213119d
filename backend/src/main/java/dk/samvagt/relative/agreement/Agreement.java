package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreedHelp;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for a citizen. It counts from the day it is agreed to the day it ends or fails, on the days that it
 * names, apart from those called off; what was so stays so when it ends.
 */
@Entity
public class Agreement {

    private static final int SOON = 14;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;

    @Embedded
    private AgreementTerms terms;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private @Nullable LocalDate countsFrom;
    private @Nullable LocalDate stoppedFrom;

    @ElementCollection
    @CollectionTable(name = "agreement_step", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<AgreementStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_day_off", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "date")
    private Map<LocalDate, DayOff> daysOff = new HashMap<>();

    protected Agreement() {}

    /** Somebody proposes it. */
    public static Agreement propose(String team, String citizen, AgreementTerms terms, Instant at, String by) {
        Agreement agreement = new Agreement();
        agreement.id = UUID.randomUUID();
        agreement.team = team;
        agreement.citizen = citizen;
        agreement.terms = terms;
        agreement.take(AgreementState.PROPOSED, at, by, null);
        return agreement;
    }

    /**
     * Other words for what is only proposed.
     *
     * @throws ProblemException {@code AGREEMENT_STEP}
     */
    void describe(AgreementTerms other) {
        if (state != AgreementState.PROPOSED) {
            throw new ProblemException(AgreementProblem.AGREEMENT_STEP);
        }
        terms = other;
    }

    /**
     * Both say yes; it counts from today or from its first day.
     *
     * @throws ProblemException {@code AGREEMENT_STEP}, {@code AGREEMENT_OVER}
     */
    public void agree(Instant at, String by) {
        LocalDate today = LocalDate.ofInstant(at, Copenhagen.ZONE);
        if (state == AgreementState.PROPOSED && terms.areOver(today)) {
            throw new ProblemException(AgreementProblem.AGREEMENT_OVER, terms.last());
        }
        next(AgreementState.AGREED, at, by, null);
        countsFrom = terms.first().isBefore(today) ? today : terms.first();
    }

    /**
     * It ends, or fails, from a day on.
     *
     * @param how {@code ENDED} or {@code FAILED}
     * @param from the first day without it
     * @throws ProblemException {@code AGREEMENT_STEP}
     */
    public void stop(AgreementState how, LocalDate from, Instant at, String by, @Nullable String reason) {
        next(how, at, by, reason);
        stoppedFrom = from;
    }

    /**
     * Not on that day.
     *
     * @throws ProblemException {@code NO_SUCH_DAY}
     */
    public void callOff(LocalDate day, Instant at, String by, @Nullable String reason) {
        if (!countsOn(day)) {
            throw new ProblemException(AgreementProblem.NO_SUCH_DAY, day);
        }
        daysOff.put(day, new DayOff(at, by, reason));
    }

    /**
     * On that day after all.
     *
     * @throws ProblemException {@code NO_SUCH_DAY}
     */
    void callOn(LocalDate day) {
        if (daysOff.remove(day) == null) {
            throw new ProblemException(AgreementProblem.NO_SUCH_DAY, day);
        }
    }

    /** The days on which it counts; both ends included. */
    SortedSet<LocalDate> daysBetween(LocalDate from, LocalDate to) {
        return terms.days(to)
                .filter(day -> !day.isBefore(from) && isInForce(day) && !daysOff.containsKey(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days on which it still counts from a moment on: today only until its hours are past. */
    SortedSet<LocalDate> daysAhead(LocalDateTime now, int days) {
        LocalDate today = now.toLocalDate();
        LocalTime end = terms.to() == null ? terms.from() : terms.to();
        boolean done = end != null && !end.isAfter(now.toLocalTime());
        return daysBetween(done ? today.plusDays(1) : today, today.plusDays(days));
    }

    /** The same as others see it. */
    public Stream<AgreedHelp> helpBetween(LocalDate from, LocalDate to, Map<UUID, String> called) {
        UUID relative = terms.relative();
        return daysBetween(from, to).stream()
                .map(day -> new AgreedHelp(
                        id,
                        day,
                        citizen,
                        terms.party(),
                        relative,
                        relative == null ? terms.who() : called.get(relative),
                        terms.task(),
                        terms.effect(),
                        terms.helps(),
                        terms.from(),
                        terms.to()));
    }

    /** Its last day, where that lies within the next {@value #SOON}; today counts. */
    Optional<LocalDate> lastDaySoon(LocalDate today) {
        return lastDaySoonOrGone(today).filter(last -> !last.isBefore(today));
    }

    /** Its last day, where that lies within the next {@value #SOON} or is past and nobody has ended it. */
    Optional<LocalDate> lastDaySoonOrGone(LocalDate today) {
        return Optional.ofNullable(terms.last())
                .filter(last -> state == AgreementState.AGREED && !last.isAfter(today.plusDays(SOON)));
    }

    /** True where it is agreed and has not come to its end by a day. */
    boolean holdsOn(LocalDate day) {
        return state == AgreementState.AGREED && !terms.areOver(day);
    }

    /** True where it has ended or failed, or its last day is before a day. */
    boolean isOver(LocalDate day) {
        return state == AgreementState.ENDED || state == AgreementState.FAILED || terms.areOver(day);
    }

    private boolean countsOn(LocalDate day) {
        return daysBetween(day, day).contains(day);
    }

    private boolean isInForce(LocalDate day) {
        return countsFrom != null && !day.isBefore(countsFrom) && (stoppedFrom == null || day.isBefore(stoppedFrom));
    }

    private void next(AgreementState next, Instant at, String by, @Nullable String reason) {
        if (!state.mayBecome(next)) {
            throw new ProblemException(AgreementProblem.AGREEMENT_STEP);
        }
        take(next, at, by, reason);
    }

    private void take(AgreementState next, Instant at, String by, @Nullable String reason) {
        state = next;
        steps.add(new AgreementStep(next, at, by, reason));
    }

    void moveTo(UUID relative) {
        terms = terms.by(relative);
    }

    public UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    public String team() {
        return team;
    }

    public String citizen() {
        return citizen;
    }

    public AgreementTerms terms() {
        return terms;
    }

    public AgreementState state() {
        return state;
    }

    @Nullable
    LocalDate countsFrom() {
        return countsFrom;
    }

    @Nullable
    LocalDate stoppedFrom() {
        return stoppedFrom;
    }

    List<AgreementStep> steps() {
        return List.copyOf(steps);
    }

    SortedMap<LocalDate, DayOff> daysOff() {
        return new TreeMap<>(daysOff);
    }
}
