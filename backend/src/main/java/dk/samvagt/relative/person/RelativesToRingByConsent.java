package dk.samvagt.relative.person;

import dk.samvagt.citizen.RelativesToRing;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.consent.Consent;
import dk.samvagt.relative.consent.ConsentRows;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ring when it is bad: who has a telephone and may know how the citizen is. */
@Component
class RelativesToRingByConsent implements RelativesToRing {

    private final Relatives relatives;
    private final ConsentRows consents;

    RelativesToRingByConsent(Relatives relatives, ConsentRows consents) {
        this.relatives = relatives;
        this.consents = consents;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<RelativeToRing>> list(String team, Collection<String> citizens) {
        Map<String, Set<UUID>> allowed = consents.standing(team, citizens, ConsentTopic.HEALTH).stream()
                .collect(Collectors.groupingBy(
                        Consent::citizen, Collectors.mapping(Consent::relative, Collectors.toSet())));
        List<Relative> near = relatives.nearToAny(team, citizens).stream()
                .sorted(Comparator.comparing(Relative::name).thenComparing(Relative::id))
                .toList();
        Map<String, List<RelativeToRing>> toRing = new HashMap<>();
        allowed.forEach((citizen, who) -> toRing.put(
                citizen,
                near.stream()
                        .filter(relative -> who.contains(relative.id()) && relative.isNearTo(citizen))
                        .flatMap(relative -> ring(relative, citizen).stream())
                        .toList()));
        return toRing;
    }

    private static List<RelativeToRing> ring(Relative relative, String citizen) {
        String phone = relative.details().phone();
        Relation relation = relative.relations().get(citizen);
        return phone == null || relation == null
                ? List.of()
                : List.of(new RelativeToRing(
                        relative.id().toString(),
                        relative.name(),
                        relation.kind().name(),
                        phone));
    }
}
