package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a day's visits, each in one of the lists.
 *
 * @param planned somebody comes
 * @param leftOut nobody comes, and no group stands in
 * @param replaced a group stands in, by visit
 */
record VisitOutcomes(List<Visit> planned, List<Visit> leftOut, Map<Visit, Participation> replaced) {

    static VisitOutcomes of(DayPlan plan) {
        Map<Visit, Boolean> placed = new LinkedHashMap<>();
        for (Stop stop : plan.stops()) {
            Visit visit = stop.visit();
            if (visit != null) {
                placed.merge(visit, stop.route() != null, Boolean::logicalOr);
            }
        }
        List<Participation> guests =
                plan.participations().stream().filter(Participation::takesPart).toList();
        List<Visit> planned = new ArrayList<>();
        List<Visit> leftOut = new ArrayList<>();
        Map<Visit, Participation> replaced = new LinkedHashMap<>();
        placed.forEach((visit, isPlaced) -> {
            Optional<Participation> instead =
                    guests.stream().filter(guest -> guest.replaces(visit)).findFirst();
            if (isPlaced) {
                planned.add(visit);
            } else if (instead.isPresent()) {
                replaced.put(visit, instead.get());
            } else {
                leftOut.add(visit);
            }
        });
        return new VisitOutcomes(planned, leftOut, replaced);
    }
}
