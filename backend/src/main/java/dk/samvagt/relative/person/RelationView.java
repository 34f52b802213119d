package dk.samvagt.relative.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a relative is near.
 *
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param kind what they are to each other
 * @param tasks what the relative does today
 * @param contactPerson id of the member who is the relative's one way in
 * @param contactPersonName what that member is called
 */
@Schema(name = "Relation")
record RelationView(
        String citizen,
        String citizenName,
        RelationKind kind,
        List<String> tasks,
        @Nullable String contactPerson,
        @Nullable String contactPersonName) {

    static RelationView of(String citizen, Relation relation, Names names) {
        String contact = relation.contactPerson();
        return new RelationView(
                citizen,
                names.citizen(citizen),
                relation.kind(),
                relation.tasks(),
                contact,
                contact == null ? null : names.member(contact));
    }
}
