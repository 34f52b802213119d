package dk.samvagt.relative.given;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.offer.OfferLocation;
import dk.samvagt.offer.OfferWish;
import dk.samvagt.offer.TargetRelation;
import dk.samvagt.relative.ReachableSpan;
import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.need.RelativeNeed;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relation;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what is known of a need, its relative and its citizen into a wish for an offer. */
@Service
@Transactional(readOnly = true)
class NeedWish {

    private final NeedDesk needs;
    private final Relatives relatives;
    private final CitizenDirectory citizens;

    NeedWish(NeedDesk needs, Relatives relatives, CitizenDirectory citizens) {
        this.needs = needs;
        this.relatives = relatives;
        this.citizens = citizens;
    }

    /** What the need asks for; what nobody knows does not matter. */
    KnownWish of(String team, UUID id) {
        RelativeNeed need = needs.get(team, id);
        String citizen = need.citizen();
        UUID about = need.relative();
        Relative relative = about == null ? null : PresentRelative.in(relatives, team, about);
        OfferLocation home = citizen == null
                ? null
                : citizens.find(team, citizen)
                        .map(found -> found.info().home())
                        .map(place -> new OfferLocation(place.latitude(), place.longitude()))
                        .orElse(null);
        OfferWish wish = new OfferWish(
                need.kind(),
                relative == null || citizen == null ? null : relation(relative, citizen),
                Set.of(),
                null,
                relative == null ? Set.of() : relative.languages(),
                Map.of(),
                home,
                null,
                null,
                citizen == null,
                false,
                null);
        return new KnownWish(wish, relative == null ? List.of() : hours(relative));
    }

    private static @Nullable TargetRelation relation(Relative relative, String citizen) {
        Relation relation = relative.relations().get(citizen);
        if (relation == null) {
            return null;
        }
        return switch (relation.kind()) {
            case SPOUSE -> TargetRelation.SPOUSE;
            case DAUGHTER, SON -> TargetRelation.CHILD;
            case PARENT -> TargetRelation.PARENT;
            case SIBLING -> TargetRelation.SIBLING;
            case FRIEND -> TargetRelation.FRIEND;
            case NEIGHBOUR -> TargetRelation.NEIGHBOUR;
            case OTHER_FAMILY, GUARDIAN, OTHER -> null;
        };
    }

    private static List<ReachableSpan> hours(Relative relative) {
        return relative.reachable().stream()
                .map(hours -> new ReachableSpan(hours.day(), hours.from(), hours.to()))
                .toList();
    }
}
