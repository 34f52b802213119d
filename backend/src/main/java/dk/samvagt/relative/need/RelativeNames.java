package dk.samvagt.relative.need;

import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the relatives are called whom needs are about. */
@Component
public class RelativeNames {

    private final Relatives relatives;

    RelativeNames(Relatives relatives) {
        this.relatives = relatives;
    }

    /** What a team's relatives are called, where any of these is asked for; nothing is looked up for nobody. */
    public Map<UUID, String> all(String team, Stream<@Nullable UUID> some) {
        if (some.allMatch(Objects::isNull)) {
            return Map.of();
        }
        return relatives.ofTeam(team).stream().collect(Collectors.toMap(Relative::id, Relative::name));
    }

    Map<UUID, String> of(String team, Collection<RelativeNeed> needs) {
        return all(team, needs.stream().map(RelativeNeed::relative));
    }
}
