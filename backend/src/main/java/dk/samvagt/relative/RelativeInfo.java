package dk.samvagt.relative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone near to citizens.
 *
 * @param id the relative's id
 * @param team id of the citizens' team
 * @param name what the relative is called
 * @param mail where to write, or null
 * @param languages what the relative speaks, as codes such as {@code da}
 * @param reachable when the relative can be reached
 * @param near to whom the relative is near now, with the id of the member who is their one way in, if any
 */
public record RelativeInfo(
        UUID id,
        String team,
        String name,
        @Nullable String mail,
        Set<String> languages,
        List<ReachableSpan> reachable,
        Map<String, Optional<String>> near) {

    /** Keeps copies. */
    public RelativeInfo {
        languages = Set.copyOf(languages);
        reachable = List.copyOf(reachable);
        near = Map.copyOf(near);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "RelativeInfo[" + id + "]";
    }
}
