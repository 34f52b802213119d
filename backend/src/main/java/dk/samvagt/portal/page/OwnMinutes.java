package dk.samvagt.portal.page;

import dk.samvagt.identity.Person;
import dk.samvagt.meeting.ReleasedItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting agreed, as it was released to the relative.
 *
 * @param date when the meeting was
 * @param agreement what was decided
 * @param plan how it is to be done
 * @param options what else could be done
 * @param owner first name of the member who sees to it
 * @param due when it is followed up
 */
@Schema(name = "OwnMinutes")
record OwnMinutes(
        LocalDate date,
        @Nullable String agreement,
        @Nullable String plan,
        @Nullable String options,
        @Nullable String owner,
        @Nullable LocalDate due) {

    static OwnMinutes of(ReleasedItem item) {
        return new OwnMinutes(
                item.date(),
                item.agreement(),
                item.plan(),
                item.options(),
                Optional.ofNullable(item.ownerName()).map(Person::firstName).orElse(null),
                item.due());
    }

    /** Nothing. */
    @Override
    public String toString() {
        return "OwnMinutes";
    }
}
