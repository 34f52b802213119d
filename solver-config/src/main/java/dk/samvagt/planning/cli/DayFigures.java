package dk.samvagt.planning.cli;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.Locale;

/**
 * A day in the figures that a team understands.
 *
 * @param planned visits with everybody they need
 * @param leftOut visits without, and not replaced by a group
 * @param travelSeconds all members under way, the way home included
 * @param meetings times that a member comes to a citizen
 * @param knownMeetings those of them where the citizen knows the member
 */
record DayFigures(int planned, int leftOut, long travelSeconds, int meetings, int knownMeetings) {

    static DayFigures of(DayPlan plan) {
        long travel = 0;
        int meetings = 0;
        int known = 0;
        for (Route route : plan.routes()) {
            for (Stop stop : route.stops()) {
                StopTiming timing = requireNonNull(stop.timing());
                Citizen citizen = stop.citizen();
                travel += timing.travel();
                if (stop.next() == null) {
                    travel += route.travelSeconds(timing.place(), route.shift().endPlace());
                }
                meetings += citizen == null ? 0 : 1;
                known += citizen != null && citizen.knows(route.member()) ? 1 : 0;
            }
        }
        VisitOutcomes outcomes = VisitOutcomes.of(plan);
        return new DayFigures(outcomes.planned().size(), outcomes.leftOut().size(), travel, meetings, known);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%d visits left out, %.1f hours of travel, %d %% of visits by a known face",
                leftOut,
                travelSeconds / 3600.0,
                meetings == 0 ? 100 : Math.round(100.0 * knownMeetings / meetings));
    }
}
