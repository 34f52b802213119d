package dk.samvagt.relative.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relative as the team sees them.
 *
 * @param id the relative's id
 * @param version counts the changes
 * @param name what the relative is called
 * @param phone where to ring
 * @param mail where to write
 * @param languages what the relative speaks
 * @param situation the relative's own life
 * @param network who is there for the relative
 * @param interpreter whether a talk needs an interpreter
 * @param reachable when the relative can be reached
 * @param relations to whom the relative is near
 * @param doubles other notes of the same relative, merged into this one; told for one relative, not in lists
 */
@Schema(name = "Relative")
record RelativeView(
        UUID id,
        int version,
        String name,
        @Nullable String phone,
        @Nullable String mail,
        Set<String> languages,
        @Nullable String situation,
        @Nullable String network,
        boolean interpreter,
        List<ReachableHours> reachable,
        List<RelationView> relations,
        List<DoubleView> doubles) {

    static RelativeView of(Relative relative, List<Relative> doubles, Names names) {
        RelativeDetails details = relative.details();
        return new RelativeView(
                relative.id(),
                relative.currentVersion(),
                details.name(),
                details.phone(),
                details.mail(),
                details.languages(),
                details.situation(),
                details.network(),
                details.interpreter(),
                relative.reachable(),
                relative.relations().entrySet().stream()
                        .map(entry -> RelationView.of(entry.getKey(), entry.getValue(), names))
                        .toList(),
                doubles.stream().flatMap(DoubleView::of).toList());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "RelativeView[" + id + "]";
    }
}
