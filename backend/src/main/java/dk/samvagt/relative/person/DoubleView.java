package dk.samvagt.relative.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another note of the same relative, as it was when it was merged.
 *
 * @param id its id
 * @param name the name in it
 * @param phone the phone number in it
 * @param mail the mail address in it
 * @param mergedAt when it was merged
 * @param mergedBy name of the one who did it
 */
@Schema(name = "RelativeDouble")
record DoubleView(
        UUID id,
        String name,
        @Nullable String phone,
        @Nullable String mail,
        Instant mergedAt,
        String mergedBy) {

    static Stream<DoubleView> of(Relative gone) {
        return gone.merger().stream()
                .map(merger -> new DoubleView(
                        gone.id(),
                        gone.name(),
                        gone.details().phone(),
                        gone.details().mail(),
                        merger.at(),
                        merger.by()));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "DoubleView[" + id + "]";
    }
}
