package dk.samvagt.dayplan.planning;

import dk.samvagt.planning.dayplan.Engagement;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.shared.Coordinates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the words of planning when members are taken by something else than visits. */
final class TakenTimes {

    private TakenTimes() {}

    /** What takes each member, by the member's id. */
    static Map<String, List<Engagement>> byMember(DayFacts facts) {
        DayClock clock = facts.clock();
        Location base = facts.folder().team().base();
        return facts.engagements().stream()
                .collect(Collectors.groupingBy(
                        dk.samvagt.team.Engagement::member,
                        Collectors.mapping(
                                one -> new Engagement(
                                        clock.seconds(one.start()),
                                        clock.seconds(one.end()),
                                        place(one.id(), one.place(), base)),
                                Collectors.toList())));
    }

    private static @Nullable Place place(String id, @Nullable Coordinates where, Location base) {
        if (where == null) {
            return null;
        }
        Location location = new Location(where.latitude(), where.longitude());
        return new Place(location.equals(base) ? Place.BASE : id, location);
    }
}
