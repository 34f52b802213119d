package dk.samvagt.portal.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a relative proves who they are.
 *
 * @param way which way; a link or a code where left out
 * @param proof what they have
 */
record PortalSignIn(
        @Nullable @Size(max = 20) String way,
        @NotBlank @Size(max = 200) String proof) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "PortalSignIn";
    }
}
