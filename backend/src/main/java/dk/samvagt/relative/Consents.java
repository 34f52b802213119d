package dk.samvagt.relative;

import dk.samvagt.relative.consent.Consent;
import dk.samvagt.relative.consent.ConsentRows;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What relatives may see of citizens. Asked anew each time, so that a withdrawal counts from the second it is noted;
 * whoever shows something to a relative asks here first and keeps no answer.
 */
@Service
@Transactional(readOnly = true)
public class Consents {

    private final ConsentRows consents;

    Consents(ConsentRows consents) {
        this.consents = consents;
    }

    /** True while the citizen's consent stands; false for a relative or a citizen of another team. */
    public boolean allows(String team, UUID relative, String citizen, ConsentTopic topic) {
        return consents.standing(team, relative, citizen, topic).isPresent();
    }

    /** The topics for which the citizen's consent stands. */
    public Set<ConsentTopic> listAllowed(String team, UUID relative, String citizen) {
        return consents.standing(team, relative, citizen).stream()
                .map(Consent::topic)
                .collect(Collectors.toUnmodifiableSet());
    }
}
