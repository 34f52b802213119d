package dk.samvagt.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A relative who is signed in on their own page. Belongs to no team and sees nothing of one.
 *
 * @param id the relative's id
 * @param since when they signed in
 */
public record SignedInRelative(UUID id, Instant since) {

    /** Begins the name that the audit log knows relatives by; no username has a colon. */
    static final String PREFIX = "relative:";

    /** What they may: their own page, nothing else. */
    static final String AUTHORITY = "ROLE_RELATIVE";

    String name() {
        return PREFIX + id;
    }
}
