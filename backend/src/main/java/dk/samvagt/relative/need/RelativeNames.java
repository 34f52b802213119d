package dk.samvagt.relative.need;

import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what the relatives are called whom needs are about. */
@Component
class RelativeNames {

    private final Relatives relatives;

    RelativeNames(Relatives relatives) {
        this.relatives = relatives;
    }

    Map<UUID, String> of(String team, Collection<RelativeNeed> needs) {
        if (needs.stream().map(RelativeNeed::relative).allMatch(Objects::isNull)) {
            return Map.of();
        }
        return relatives.ofTeam(team).stream().collect(Collectors.toMap(Relative::id, Relative::name));
    }
}
