package dk.samvagt.offer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who needs to talk; the rest does not matter unless told. */
final class WishExample {

    private OfferWish wish = OfferWish.forNeed(NeedKind.TALK);

    static WishExample wish() {
        return new WishExample();
    }

    WishExample free(DayOfWeek day, String from, String to) {
        Map<DayOfWeek, List<FreeSpan>> hours = new EnumMap<>(DayOfWeek.class);
        hours.putAll(wish.freeHours());
        FreeSpan span = new FreeSpan(LocalTime.parse(from), LocalTime.parse(to));
        hours.merge(day, List.of(span), (a, b) -> List.of(a.getFirst(), b.getFirst()));
        return with(wish.relation(), wish.conditions(), wish.age(), wish.languages(), hours);
    }

    WishExample relation(TargetRelation relation) {
        return with(relation, wish.conditions(), wish.age(), wish.languages(), wish.freeHours());
    }

    WishExample condition(Condition condition) {
        return with(wish.relation(), Set.of(condition), wish.age(), wish.languages(), wish.freeHours());
    }

    WishExample age(int age) {
        return with(wish.relation(), wish.conditions(), age, wish.languages(), wish.freeHours());
    }

    WishExample languages(String... languages) {
        return with(
                wish.relation(), wish.conditions(), wish.age(), Set.copyOf(Arrays.asList(languages)), wish.freeHours());
    }

    WishExample from(double latitude, double longitude) {
        return coming(new OfferLocation(latitude, longitude), wish.mostMetres(), wish.company(), wish.mostKroner());
    }

    WishExample within(int metres) {
        return coming(wish.place(), metres, wish.company(), wish.mostKroner());
    }

    WishExample company(Company company) {
        return coming(wish.place(), wish.mostMetres(), company, wish.mostKroner());
    }

    WishExample most(int kroner) {
        return coming(wish.place(), wish.mostMetres(), wish.company(), kroner);
    }

    WishExample anonymous() {
        return asking(true, wish.transport());
    }

    WishExample transport() {
        return asking(wish.anonymous(), true);
    }

    OfferWish told() {
        return wish;
    }

    private WishExample with(
            @Nullable TargetRelation relation,
            Set<Condition> conditions,
            @Nullable Integer age,
            Set<String> languages,
            Map<DayOfWeek, List<FreeSpan>> hours) {
        wish = new OfferWish(
                wish.need(),
                relation,
                conditions,
                age,
                languages,
                hours,
                wish.place(),
                wish.mostMetres(),
                wish.company(),
                wish.anonymous(),
                wish.transport(),
                wish.mostKroner());
        return this;
    }

    private WishExample coming(
            @Nullable OfferLocation place,
            @Nullable Integer metres,
            @Nullable Company company,
            @Nullable Integer kroner) {
        wish = new OfferWish(
                wish.need(),
                wish.relation(),
                wish.conditions(),
                wish.age(),
                wish.languages(),
                wish.freeHours(),
                place,
                metres,
                company,
                wish.anonymous(),
                wish.transport(),
                kroner);
        return this;
    }

    private WishExample asking(boolean anonymous, boolean transport) {
        wish = new OfferWish(
                wish.need(),
                wish.relation(),
                wish.conditions(),
                wish.age(),
                wish.languages(),
                wish.freeHours(),
                wish.place(),
                wish.mostMetres(),
                wish.company(),
                anonymous,
                transport,
                wish.mostKroner());
        return this;
    }
}
