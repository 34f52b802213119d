package dk.samvagt.relative.given;

import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.person.Names;
import dk.samvagt.shared.Copenhagen;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer that a relative has been given.
 *
 * @param id its id
 * @param version counts its changes
 * @param need id of the need that it may answer
 * @param relative id of the relative
 * @param relativeName what the relative is called
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param offer id of the offer
 * @param title what the offer was called
 * @param state how far it has come
 * @param leavesHome true where whoever takes it up leaves home and somebody may be needed there
 * @param firstTime while it is accepted, when the relative can be there for the first time; none where times are agreed
 * @param begun true where it is accepted and the relative can have been there
 * @param askAgainOn when it may be asked again
 * @param askNow true where that day has come
 * @param steps how it went, the first first
 */
@Schema(name = "OfferGiven")
record GivenView(
        UUID id,
        int version,
        @Nullable UUID need,
        UUID relative,
        @Nullable String relativeName,
        String citizen,
        String citizenName,
        String offer,
        String title,
        GivenState state,
        boolean leavesHome,
        @Nullable Instant firstTime,
        boolean begun,
        @Nullable LocalDate askAgainOn,
        boolean askNow,
        List<StepView> steps) {

    /**
     * One step.
     *
     * @param fromRelative true where the relative said so on their own page
     */
    @Schema(name = "OfferGivenStep")
    record StepView(
            GivenState state,
            Instant at,
            String by,
            @Nullable String word,
            boolean fromRelative) {}

    static GivenView of(OfferGiven given, GivenPlace place, Names names, Map<UUID, String> called, Instant now) {
        return new GivenView(
                given.id(),
                given.currentVersion(),
                given.need(),
                given.relative(),
                called.get(given.relative()),
                given.citizen(),
                names.citizen(given.citizen()),
                given.offer(),
                given.title(),
                given.state(),
                place.leavesHome(),
                place.firstTime(),
                place.begun(),
                given.askAgainOn(),
                given.mayBeAskedAgain(LocalDate.ofInstant(now, Copenhagen.ZONE)),
                given.steps().stream()
                        .map(step ->
                                new StepView(step.state(), step.at(), step.name(), step.word(), step.fromRelative()))
                        .toList());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "GivenView[" + id + "]";
    }
}
