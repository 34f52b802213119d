package dk.samvagt.relative.person;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relative is to a citizen, as a person writes it down.
 *
 * @param kind what they are to each other
 * @param tasks what the relative does today; none where left out
 * @param contactPerson id of the member who is the relative's one way in
 */
@Schema(name = "RelationDetails")
record RelationBody(
        @NotNull RelationKind kind,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> tasks,
        @Nullable @Size(max = 100) String contactPerson) {

    List<String> carried() {
        return tasks == null ? List.of() : tasks.stream().map(String::strip).toList();
    }

    /** Only what it is: tasks stay out of logs. */
    @Override
    public String toString() {
        return "RelationBody[" + kind + "]";
    }
}
