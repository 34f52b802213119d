package dk.samvagt.relative.given;

import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSession;
import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.OfferInUse;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An offer in a relative's hands, from the first thought of it to how it went. Never deleted. */
@Entity
public class OfferGiven extends AbstractAggregateRoot<OfferGiven> {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Column(name = "need_id")
    private @Nullable UUID need;

    @Column(name = "relative_id")
    private UUID relative;

    private String citizen;
    private String offer;
    private String title;

    @Enumerated(EnumType.STRING)
    private GivenState state;

    /** True while the relative has one of the offer's seats. */
    private boolean seated;

    private Instant suggestedAt;
    private @Nullable LocalDate askAgainOn;

    @ElementCollection
    @CollectionTable(name = "offer_given_step", joinColumns = @JoinColumn(name = "given_id"))
    @OrderColumn(name = "position")
    private List<GivenStep> steps = new ArrayList<>();

    protected OfferGiven() {}

    /** Somebody thinks of it. */
    public static OfferGiven suggest(String team, GivenTo to, OfferInfo offer, Instant at, String by) {
        OfferGiven given = new OfferGiven();
        given.id = UUID.randomUUID();
        given.team = team;
        given.need = to.need();
        given.relative = to.relative();
        given.citizen = to.citizen();
        given.offer = offer.id();
        given.title = offer.offer().title();
        given.suggestedAt = at;
        given.take(GivenState.SUGGESTED, at, SaidBy.team(by), to.word());
        return given;
    }

    /** The relative is told, for the first time or again. */
    public void give(Instant at, String by, @Nullable String word) {
        next(GivenState.GIVEN, at, SaidBy.team(by), word);
        askAgainOn = null;
    }

    /** The relative says yes; the caller has taken a seat. */
    public void accept(Instant at, SaidBy by, @Nullable String word) {
        next(GivenState.ACCEPTED, at, by, word);
        seated = true;
    }

    /**
     * The relative has been there.
     *
     * @param first when they can have been there at the earliest, or null where times are agreed
     * @throws ProblemException {@code OFFER_STEP}, {@code OFFER_NOT_BEGUN}
     */
    public void tried(Instant at, @Nullable OfferSession first, String by, @Nullable String word) {
        requireMayBecome(GivenState.TRIED);
        if (first != null && first.startsAt().isAfter(at)) {
            throw new ProblemException(GivenProblem.OFFER_NOT_BEGUN, first.date(), first.start());
        }
        take(GivenState.TRIED, at, SaidBy.team(by), word);
    }

    /**
     * Not now.
     *
     * @param again when it may be asked again, or null for never
     * @return true where a seat is given back
     */
    public boolean decline(Instant at, SaidBy by, @Nullable String word, @Nullable LocalDate again) {
        next(GivenState.DECLINED, at, by, word);
        boolean had = seated;
        seated = false;
        askAgainOn = again;
        registerEvent(new OfferDeclined(team, id, by.name()));
        return had;
    }

    private void next(GivenState next, Instant at, SaidBy by, @Nullable String word) {
        requireMayBecome(next);
        take(next, at, by, word);
    }

    private void requireMayBecome(GivenState next) {
        if (!state.mayBecome(next)) {
            throw new ProblemException(GivenProblem.OFFER_STEP);
        }
    }

    private void take(GivenState next, Instant at, SaidBy by, @Nullable String word) {
        state = next;
        String said = word == null || word.isBlank() ? null : word.strip();
        steps.add(new GivenStep(next, at, by.name(), said, by.relative()));
        if (by.relative()) {
            registerEvent(new OfferAnswered(team, id));
        }
    }

    void moveTo(UUID other) {
        relative = other;
    }

    /** True for another one of the same offer to the same relative for the same citizen. */
    boolean isTheSameAs(OfferGiven other) {
        return !id.equals(other.id)
                && relative.equals(other.relative)
                && offer.equals(other.offer)
                && citizen.equals(other.citizen);
    }

    /** Since which day the relative may have been there: when it was thought of, or told of anew after the last no. */
    LocalDate since() {
        Instant since = steps.getFirst().at();
        for (int next = 1; next < steps.size(); next++) {
            if (steps.get(next - 1).state() == GivenState.DECLINED) {
                since = steps.get(next).at();
            }
        }
        return LocalDate.ofInstant(since, Copenhagen.ZONE);
    }

    /** True while it may still come to something. */
    public boolean isInUse() {
        return state != GivenState.DECLINED;
    }

    /** True where it was turned down and the day has come on which it may be asked again. */
    public boolean mayBeAskedAgain(LocalDate today) {
        return askAgainOn != null && !askAgainOn.isAfter(today);
    }

    /** True where the last word is the relative's own, from their page, and not older. */
    boolean isAnsweredSince(Instant time) {
        GivenStep last = steps.getLast();
        return last.fromRelative() && !last.at().isBefore(time);
    }

    /** True while the relative goes there. */
    public boolean isTakenUp() {
        return state == GivenState.ACCEPTED || state == GivenState.TRIED;
    }

    public OfferInUse info() {
        return new OfferInUse(
                id,
                need,
                relative,
                citizen,
                offer,
                title,
                state,
                steps.getLast().at());
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

    public @Nullable UUID need() {
        return need;
    }

    public UUID relative() {
        return relative;
    }

    public String citizen() {
        return citizen;
    }

    public String offer() {
        return offer;
    }

    public String title() {
        return title;
    }

    public GivenState state() {
        return state;
    }

    @Nullable
    LocalDate askAgainOn() {
        return askAgainOn;
    }

    List<GivenStep> steps() {
        return List.copyOf(steps);
    }
}
