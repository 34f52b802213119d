package dk.samvagt.portal.entry;

import dk.samvagt.portal.entry.KeyRing.NewKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code to print and hand over.
 *
 * @param code told this once
 * @param expiresAt until when it can be used, once
 * @param address where it is typed in; none where it is not known
 */
record PrintedCode(String code, Instant expiresAt, @Nullable String address) {

    static PrintedCode of(NewKey key, @Nullable String address) {
        return new PrintedCode(key.key(), key.expiresAt(), address);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "PrintedCode[" + expiresAt + "]";
    }
}
