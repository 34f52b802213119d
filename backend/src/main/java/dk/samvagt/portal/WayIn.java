package dk.samvagt.portal;

import java.util.Optional;
import java.util.UUID;

/**
 * A way in which relatives prove who they are. Links and codes are one; a public one such as MitID would be another: it
 * is added by implementing this, and the session that follows is the same.
 */
public interface WayIn {

    /** What a sign-in calls it, as a stable word. */
    String name();

    /**
     * The relative who has proved it; empty where the proof does not hold. A proof that holds only once is used up.
     *
     * @param proof what the relative has, such as a code
     */
    Optional<UUID> prove(String proof);
}
