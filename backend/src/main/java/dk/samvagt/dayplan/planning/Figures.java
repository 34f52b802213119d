package dk.samvagt.dayplan.planning;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RouteEnd;
import dk.samvagt.planning.dayplan.RuleFinding;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.dayplan.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A judged day in figures that a nurse understands.
 *
 * @param visits what somebody is to go to: visits that are wanted and not replaced by a group, and groups that could be
 *     held
 * @param unassigned those of them that somebody is missing for
 * @param travelSeconds under way, the ways home included
 * @param waitSeconds idle before stops
 * @param lateVisits that begin after their latest start
 * @param lateSeconds by which they do so, together
 * @param knownFaces placed parts of visits by a member whom the citizen knows
 * @param faces placed parts of visits
 * @param brokenRules places that break a rule that may not be broken
 */
public record Figures(
        int visits,
        int unassigned,
        int travelSeconds,
        int waitSeconds,
        int lateVisits,
        int lateSeconds,
        int knownFaces,
        int faces,
        int brokenRules) {

    /** The figures of a judged day. */
    public static Figures of(JudgedDay day) {
        int broken = day.judgement().findings().stream()
                .map(RuleFinding::justifications)
                .flatMap(List::stream)
                .mapToInt(reason -> reason instanceof HardJustification ? 1 : 0)
                .sum();
        return of(day.plan(), broken);
    }

    static Figures of(DayPlan plan, int brokenRules) {
        Set<String> visits = new HashSet<>();
        Set<String> unassigned = new HashSet<>();
        Set<String> late = new HashSet<>();
        int lateSeconds = 0;
        int known = 0;
        int faces = 0;
        int wait = 0;
        for (Stop stop : plan.stops()) {
            if (isToBeMade(plan, stop)) {
                visits.add(stop.errand().id());
                StopTiming timing = stop.timing();
                Route route = stop.route();
                if (timing == null || route == null) {
                    unassigned.add(stop.errand().id());
                    continue;
                }
                wait += timing.idle();
                int lateBy = stop.done() == null ? stop.errand().window().secondsLate(timing.start()) : 0;
                if (lateBy > 0) {
                    late.add(stop.errand().id());
                    lateSeconds += lateBy;
                }
                Citizen citizen = stop.citizen();
                if (citizen != null) {
                    faces++;
                    known += citizen.knows(route.member()) ? 1 : 0;
                }
            }
        }
        int travel = plan.routes().stream().mapToInt(Figures::travelSeconds).sum();
        return new Figures(
                visits.size(), unassigned.size(), travel, wait, late.size(), lateSeconds, known, faces, brokenRules);
    }

    /** True unless a group stands in for the visit, or the group has too few who wish for it and nobody is sent. */
    public static boolean isToBeMade(DayPlan plan, Stop stop) {
        if (stop.route() != null) {
            return true;
        }
        Visit visit = stop.visit();
        Stream<Participation> wishes = plan.participations().stream();
        if (visit == null) {
            long wishing = wishes.filter(
                            wish -> wish.group().id().equals(stop.errand().id()))
                    .count();
            return plan.groups().stream()
                    .anyMatch(group -> group.id().equals(stop.errand().id()) && wishing >= group.minCitizens());
        }
        return wishes.noneMatch(wish -> wish.takesPart() && wish.replaces(visit));
    }

    /** Seconds under way on a judged route, the way home included. */
    public static int travelSeconds(Route route) {
        RouteEnd end = route.end();
        int stops = route.stops().stream()
                .map(Stop::timing)
                .mapToInt(timing -> timing == null ? 0 : timing.travel())
                .sum();
        return stops + (end == null ? 0 : end.travel());
    }

    /** How many of the placed parts of visits a known face makes, in whole percent. */
    public int knownFacePercent() {
        return faces == 0 ? 0 : Math.round(100f * knownFaces / faces);
    }

    /** By name, to be kept as text. */
    public Map<String, Integer> toMap() {
        return Map.of(
                "visits", visits,
                "unassigned", unassigned,
                "travelSeconds", travelSeconds,
                "waitSeconds", waitSeconds,
                "lateVisits", lateVisits,
                "lateSeconds", lateSeconds,
                "knownFaces", knownFaces,
                "faces", faces,
                "brokenRules", brokenRules);
    }

    /** What {@link #toMap()} made; 0 for what is missing. */
    public static Figures of(Map<String, Integer> kept) {
        return new Figures(
                kept.getOrDefault("visits", 0),
                kept.getOrDefault("unassigned", 0),
                kept.getOrDefault("travelSeconds", 0),
                kept.getOrDefault("waitSeconds", 0),
                kept.getOrDefault("lateVisits", 0),
                kept.getOrDefault("lateSeconds", 0),
                kept.getOrDefault("knownFaces", 0),
                kept.getOrDefault("faces", 0),
                kept.getOrDefault("brokenRules", 0));
    }

    /** Whole minutes, rounded. */
    public static int minutes(int seconds) {
        return Math.round(seconds / 60f);
    }

    /** Whole minutes under way. */
    public int travelMinutes() {
        return minutes(travelSeconds);
    }
}
