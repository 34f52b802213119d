package dk.samvagt.portal.page;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The relative asks for something.
 *
 * @param kind what is needed
 * @param urgency how soon; with {@code RED} the team is called at once
 * @param note what there is to say
 */
record OwnWish(
        @NotNull NeedKind kind,
        @NotNull Urgency urgency,
        @Nullable @Size(max = 1000) String note) {

    /** Nothing: what relatives need stays out of logs. */
    @Override
    public String toString() {
        return "OwnWish";
    }
}
