package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.HistoryRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has met whom, day by day: what is planned for one date is history to the next. */
final class Acquaintances {

    private record Pair(String citizen, String member) {}

    private final Map<Pair, Integer> visits = new LinkedHashMap<>();

    Acquaintances(List<HistoryRow> history) {
        history.forEach(row -> visits.merge(new Pair(row.citizen(), row.member()), row.visits(), Integer::sum));
    }

    void meet(DayPlan plan) {
        for (Route route : plan.routes()) {
            for (Stop stop : route.stops()) {
                Citizen citizen = stop.citizen();
                if (citizen != null) {
                    visits.merge(new Pair(citizen.id(), route.member().id()), 1, Integer::sum);
                }
            }
        }
    }

    List<HistoryRow> history() {
        return visits.entrySet().stream()
                .map(met -> new HistoryRow(met.getKey().citizen(), met.getKey().member(), met.getValue()))
                .toList();
    }
}
