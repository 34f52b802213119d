package dk.samvagt.offer;

import dk.samvagt.offer.MatchReason.Aspect;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an offer is about what somebody needs, and is for somebody like them. */
final class PersonMatch {

    private static final int KIND = 10;
    private static final int FEW_NEEDS = 4;
    private static final int TARGET_GROUP = 3;
    private static final int COMPANY = 3;
    private static final int ANONYMOUS = 2;
    private static final int DANISH = 1;
    private static final int OTHER_LANGUAGE = 3;

    /** Most know English as well, but whoever knows Danish would rather be met in Danish, or in their own. */
    private static final Comparator<String> OWN_LANGUAGE_FIRST =
            Comparator.comparingInt(PersonMatch::rank).thenComparing(Comparator.naturalOrder());

    private final OfferDescription offer;
    private final OfferWish wish;
    private final Weighing weighing;

    PersonMatch(OfferDescription offer, OfferWish wish, Weighing weighing) {
        this.offer = offer;
        this.wish = wish;
        this.weighing = weighing;
    }

    void weigh() {
        int toThePoint = Math.max(0, FEW_NEEDS - offer.needs().size());
        weighing.either(offer.needs().contains(wish.need()), MatchReason.about(Aspect.KIND), KIND + toThePoint);
        weighTarget();
        weighCompany();
        weighLanguage();
        if (wish.anonymous()) {
            weighing.either(offer.anonymous(), MatchReason.about(Aspect.ANONYMOUS), ANONYMOUS);
        }
    }

    /** What is not known of somebody speaks neither for nor against. */
    private void weighTarget() {
        OfferTarget target = offer.target();
        Boolean relation = wish.relation() == null || target.relations().isEmpty()
                ? null
                : Boolean.valueOf(target.relations().contains(wish.relation()));
        Boolean condition = wish.conditions().isEmpty() || target.conditions().isEmpty()
                ? null
                : Boolean.valueOf(!Collections.disjoint(wish.conditions(), target.conditions()));
        Boolean age = isOfAge(target, wish.age());
        if (Boolean.FALSE.equals(relation) || Boolean.FALSE.equals(condition) || Boolean.FALSE.equals(age)) {
            weighing.against(MatchReason.about(Aspect.TARGET_GROUP));
        } else if (relation != null || condition != null || age != null) {
            weighing.inFavour(MatchReason.about(Aspect.TARGET_GROUP), TARGET_GROUP);
        }
    }

    private static @Nullable Boolean isOfAge(OfferTarget target, @Nullable Integer age) {
        Integer from = target.fromAge();
        Integer to = target.toAge();
        if (age == null || (from == null && to == null)) {
            return null;
        }
        return (from == null || age >= from) && (to == null || age <= to);
    }

    private void weighCompany() {
        Company wished = wish.company();
        Company given = offer.form().company();
        if (wished != null && wished != Company.EITHER && given != Company.EITHER) {
            weighing.either(wished == given, MatchReason.about(Aspect.GROUP_OR_ALONE), COMPANY);
        }
    }

    private void weighLanguage() {
        Set<String> wanted = wish.languages();
        if (wanted.isEmpty()) {
            return;
        }
        Optional<String> common =
                offer.spoken().stream().filter(wanted::contains).min(OWN_LANGUAGE_FIRST);
        common.ifPresentOrElse(
                language -> weighing.inFavour(
                        MatchReason.language(language), language.equals("da") ? DANISH : OTHER_LANGUAGE),
                () -> weighing.against(MatchReason.about(Aspect.LANGUAGE)));
    }

    private static int rank(String language) {
        return switch (language) {
            case "da" -> 1;
            case "en" -> 2;
            default -> 0;
        };
    }
}
