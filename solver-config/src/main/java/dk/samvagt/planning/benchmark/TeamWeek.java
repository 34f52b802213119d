package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.VisitRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some dates of a team's folder together, with the help that need not be on the day it is on free to move. */
final class TeamWeek {

    /** Help that is as well on the day before or after. */
    private static final Set<String> MOVABLE = Set.of("SHOWER", "CLEANING", "TRAINING", "SOCIAL");

    private TeamWeek() {}

    /** The problem of so many days from the first on, nothing placed yet. */
    static DayPlan of(TeamFolder team, LocalDate first, int days) {
        NavigableSet<LocalDate> dates =
                new TreeSet<>(team.dates().subSet(first, true, first.plusDays(days - 1L), true));
        Set<String> bound = new HashSet<>();
        team.visits().stream().filter(visit -> visit.after() != null).forEach(visit -> {
            bound.add(visit.id());
            bound.add(visit.after());
        });
        List<VisitRow> visits = team.visits().stream()
                .map(visit -> MOVABLE.contains(visit.task()) && !bound.contains(visit.id())
                        ? visit.alsoOn(neighbours(visit.date(), dates))
                        : visit)
                .toList();
        return DayPlanAssembly.assemble(team.withVisits(visits), dates, RuleWeights.defaults());
    }

    private static Set<LocalDate> neighbours(LocalDate date, NavigableSet<LocalDate> dates) {
        return Stream.of(date.minusDays(1), date.plusDays(1))
                .filter(dates::contains)
                .collect(Collectors.toSet());
    }
}
