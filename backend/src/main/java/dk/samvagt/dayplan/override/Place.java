package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayFacts;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place on a route that a person may ask for.
 *
 * @param shift on whose route
 * @param index 0 for the first, among the route's other stops
 */
record Place(String shift, int index) {

    /**
     * The places where a stop can go: the one asked for, or all on the member's routes behind what has been done.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}; {@code IMPOSSIBLE} where the member is not at work, is already
     *     there, or the route has no such place
     */
    static List<Place> of(
            DaySnapshot day,
            StopKey stop,
            @Nullable String member,
            @Nullable String shift,
            @Nullable Integer position) {
        List<Place> places = new ArrayList<>();
        for (ShiftInfo one : shifts(day.facts(), member, shift)) {
            refuseTwice(day, stop, one.member());
            List<StopKey> others = day.layout().stopsOn(one.id()).stream()
                    .filter(other -> !other.equals(stop))
                    .toList();
            int first = Math.toIntExact(others.stream()
                    .takeWhile(other -> day.facts().isHistory(other))
                    .count());
            if (position == null) {
                IntStream.rangeClosed(first, others.size()).forEach(index -> places.add(new Place(one.id(), index)));
            } else if (position - 1 >= first && position - 1 <= others.size()) {
                places.add(new Place(one.id(), position - 1));
            } else {
                throw Impossibility.POSITION_OUT_OF_RANGE.problem(position, first + 1, others.size() + 1);
            }
        }
        return places;
    }

    private static List<ShiftInfo> shifts(DayFacts facts, @Nullable String member, @Nullable String shift) {
        boolean known =
                facts.folder().members().stream().anyMatch(one -> one.id().equals(member));
        if (member != null && !known) {
            throw new ProblemException(TeamProblem.UNKNOWN_MEMBER, member);
        }
        List<ShiftInfo> theirs = facts.shifts().values().stream()
                .filter(one -> !facts.absent().contains(one.member()))
                .filter(one -> member == null || one.member().equals(member))
                .toList();
        if (theirs.isEmpty()) {
            throw Impossibility.NOT_AT_WORK.problem();
        }
        List<ShiftInfo> chosen = theirs.stream()
                .filter(one -> shift == null || one.id().equals(shift))
                .toList();
        if (chosen.isEmpty()) {
            throw Impossibility.UNKNOWN_SHIFT.problem();
        }
        return chosen;
    }

    private static void refuseTwice(DaySnapshot day, StopKey stop, String member) {
        Layout layout = day.layout();
        boolean alreadyThere = layout.stopsOf(stop.visit()).stream()
                .filter(other -> !other.equals(stop))
                .flatMap(other -> layout.findSpot(other).stream())
                .anyMatch(spot -> member.equals(memberOf(day, spot.shift())));
        if (alreadyThere) {
            throw Impossibility.SAME_PERSON_TWICE.problem();
        }
    }

    static @Nullable String memberOf(DaySnapshot day, String shift) {
        ShiftInfo info = day.facts().shifts().get(shift);
        return info == null ? null : info.member();
    }
}
