package dk.samvagt.portal.entry;

import dk.samvagt.portal.WayIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets in who has a link or a code that nobody has used. */
@Component
class OneTimeKeys implements WayIn {

    static final String NAME = "KEY";

    private final KeyRing keys;

    OneTimeKeys(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<UUID> prove(String proof) {
        return keys.use(proof);
    }
}
