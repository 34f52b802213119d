package dk.samvagt.relative;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is sent.
 *
 * @param member id of the member, or null while nobody is sent
 * @param memberName what the member is called, or null
 */
public record Coming(@Nullable String member, @Nullable String memberName) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Coming[" + member + "]";
    }
}
