package dk.samvagt.dayplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void aStopIsPlacedAwayFromWhereItWas() {
        Layout moved = day().placed(stop("bath"), "hanne", 1);

        assertThat(moved.stopsOn("mette")).containsExactly(stop("insulin"));
        assertThat(moved.stopsOn("hanne")).containsExactly(stop("wound"), stop("bath"));
    }

    @Test
    void aPlaceBeyondTheEndIsTheEnd() {
        assertThat(day().placed(stop("bath"), "hanne", 99).stopsOn("hanne"))
                .containsExactly(stop("wound"), stop("bath"));
    }

    @Test
    void takenOffItIsStillOfTheDay() {
        Layout without = day().takenOff(stop("bath"));

        assertThat(without.findSpot(stop("bath"))).isEmpty();
        assertThat(without.knows(stop("bath"))).isTrue();
    }

    @Test
    void nobodyGoesToTheSameStopTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layout(
                        Map.of("mette", List.of(stop("bath")), "hanne", List.of(stop("bath"))),
                        Map.of(stop("bath"), StopMark.NONE),
                        Set.of()))
                .withMessageContaining("bath#1");
    }

    @Test
    void helpAddedTodayIsNotPlacedAndHelpThatIsGoneLeaves() {
        Layout fitted =
                day().fittedTo(List.of("mette", "hanne"), List.of(stop("bath"), stop("wound"), stop("fall")), Set.of());

        assertThat(fitted.stopsOn("mette")).containsExactly(stop("bath"));
        assertThat(fitted.knows(stop("insulin"))).isFalse();
        assertThat(fitted.knows(stop("fall"))).isTrue();
        assertThat(fitted.findSpot(stop("fall"))).isEmpty();
    }

    @Test
    void whatALostShiftHadIsLeftOutAndFreeToPlace() {
        Layout pinned = day().noting(stop("bath"), mark -> mark.decided(moved("Mette")));

        Layout fitted = pinned.fittedTo(List.of("hanne"), pinned.marks().keySet(), Set.of());

        assertThat(fitted.findSpot(stop("bath"))).isEmpty();
        assertThat(fitted.mark(stop("bath")).isPinned()).isFalse();
    }

    @Test
    void aChangeIsTakenBackWhole() {
        Layout after = day().placed(stop("bath"), "hanne", 0).noting(stop("bath"), mark -> mark.decided(moved("Ali")));

        assertThat(LayoutPart.between(day(), after).restoredIn(after, Set.of())).isEqualTo(day());
    }

    @Test
    void aDecisionThatFollowedAnotherChangeStaysOnItsRoute() {
        Layout seen = day().noting(stop("wound"), mark -> mark.decided(moved("Ali")));
        Layout after = seen.placed(stop("bath"), "mette", 1)
                .noting(stop("wound"), mark -> mark.decided(moved("Ali").seenAt(9 * 3600)));

        assertThat(LayoutPart.between(seen, after).restoredIn(after, Set.of())).isEqualTo(seen);
    }

    @Test
    void whatWasOnAShiftThatIsNoMoreIsLeftOut() {
        Layout pinned = day().noting(stop("bath"), mark -> mark.decided(moved("Ali")));
        Layout after = pinned.placed(stop("bath"), "hanne", 0);
        Layout metteIsAway = after.fittedTo(List.of("hanne"), after.marks().keySet(), Set.of());

        Layout back = LayoutPart.between(pinned, after).restoredIn(metteIsAway, Set.of());

        assertThat(back.findSpot(stop("bath"))).isEmpty();
        assertThat(back.mark(stop("bath"))).isEqualTo(StopMark.NONE);
    }

    @Test
    void whatWasDoneMeanwhileStaysWhereItWasDone() {
        Layout after = day().placed(stop("bath"), "hanne", 0);

        Layout back = LayoutPart.between(day(), after).restoredIn(after, Set.of(stop("bath")));

        assertThat(back.stopsOn("hanne")).containsExactly(stop("bath"), stop("wound"));
        assertThat(back.stopsOn("mette")).containsExactly(stop("insulin"));
    }

    @Test
    void whatIsGoneMeanwhileStaysGone() {
        Layout after = day().placed(stop("bath"), "hanne", 0);
        Layout declined = after.fittedTo(List.of("mette", "hanne"), List.of(stop("insulin"), stop("wound")), Set.of());

        Layout back = LayoutPart.between(day(), after).restoredIn(declined, Set.of());

        assertThat(back.knows(stop("bath"))).isFalse();
        assertThat(back.stopsOn("hanne")).containsExactly(stop("wound"));
    }

    @Test
    void aWholeLayoutIsReadBackAsItWas() {
        Layout pinned = day().noting(stop("bath"), mark -> mark.decided(moved("Ali")));

        assertThat(LayoutPart.whole(pinned).toLayout()).isEqualTo(pinned);
    }

    @Test
    void planningMayNotMoveWhatAPersonDecided() {
        Layout decided = day().noting(stop("bath"), mark -> mark.decided(moved("Ali")));

        assertThatThrownBy(() -> DecisionIgnoredException.check(decided, decided.placed(stop("bath"), "hanne", 0)))
                .isInstanceOf(DecisionIgnoredException.class)
                .hasMessageContaining("bath#1");
        DecisionIgnoredException.check(decided, decided.placed(stop("insulin"), "mette", 0));
    }

    @Test
    void planningMayNotTurnTheOrderThatAPersonDecided() {
        Layout decided = day().noting(stop("bath"), mark -> mark.decided(moved("Ali")))
                .noting(stop("insulin"), mark -> mark.decided(moved("Ali")));

        assertThatThrownBy(() -> DecisionIgnoredException.check(decided, decided.placed(stop("insulin"), "mette", 0)))
                .isInstanceOf(DecisionIgnoredException.class)
                .hasMessageContaining("mette");
    }

    /** Mette goes to the bath, then the insulin; Hanne to the wound. */
    private static Layout day() {
        Map<String, List<StopKey>> routes = new TreeMap<>();
        routes.put("mette", List.of(stop("bath"), stop("insulin")));
        routes.put("hanne", List.of(stop("wound")));
        return new Layout(
                routes,
                Map.of(stop("bath"), StopMark.NONE, stop("insulin"), StopMark.NONE, stop("wound"), StopMark.NONE),
                Set.of());
    }

    private static StopKey stop(String visit) {
        return new StopKey(visit, 1);
    }

    private static Decision moved(String by) {
        return new Decision(Decision.Kind.MOVED, 8 * 3600, by, NOON);
    }
}
