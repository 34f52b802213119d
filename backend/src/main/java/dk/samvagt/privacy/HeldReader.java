package dk.samvagt.privacy;

import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import dk.samvagt.shared.HeldPerson;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who reads what is kept about a person.
 *
 * @param username what they sign in with
 * @param name what others see of them
 * @param member which member of the team they are, or null
 * @param confidant true for a relatives' advisor, who may read what was said in confidence
 * @param self true for the person themself
 */
record HeldReader(String username, String name, @Nullable String member, boolean confidant, boolean self) {

    static HeldReader of(Person reader, HeldPerson about) {
        String member = reader.memberIn(about.team()).orElse(null);
        boolean self = about.kind() == HeldPerson.Kind.MEMBER && about.id().equals(member);
        return new HeldReader(reader.username(), reader.displayName(), member, reader.role() == Role.ADVISOR, self);
    }

    Map<String, Object> values(HeldPerson about) {
        Map<String, Object> values = new HashMap<>();
        values.put("team", about.team());
        values.put("id", about.id());
        values.put("username", username);
        values.put("name", name);
        values.put("member", member == null ? "" : member);
        values.put("confidant", confidant);
        values.put("self", self);
        return values;
    }
}
