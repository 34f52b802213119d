package dk.samvagt.privacy;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.HeldPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the statements that forget somebody are about. */
@Component
class ErasureValues {

    private final MemberTraces members;
    private final Clock clock;

    ErasureValues(MemberTraces members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** By the names that {@link dk.samvagt.shared.HeldErasure} knows. */
    Map<String, Object> of(HeldPerson person, String by) {
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>();
        values.put("team", person.team());
        values.put("id", person.id());
        values.put("by", by);
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("today", now.atZone(Copenhagen.ZONE).toLocalDate());
        if (person.kind() == HeldPerson.Kind.MEMBER) {
            values.putAll(members.of(person.team(), person.id()).values());
        }
        return values;
    }
}
