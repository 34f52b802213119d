package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Engagement;
import dk.samvagt.planning.dayplan.GroupActivity;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Respite;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.StartLink;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A day plan as numbers: everything that does not change while searching. */
final class SearchProblem {

    final DayPlan plan;
    final Weights weights;
    final RouteFacts[] routes;
    final StopFacts[] stops;
    final LinkFacts[] links;
    final CitizenFacts[] citizens;
    final GroupFacts[] groups;
    final PartFacts[] parts;
    final StaticCosts statics;
    final Map<String, Integer> stopNumbers = new HashMap<>();
    final int members;

    SearchProblem(DayPlan plan) {
        this.plan = plan;
        weights = new Weights(plan.weights());
        Index<Place> places = new Index<>();
        Index<String> memberNumbers = new Index<>();
        Index<String> citizenNumbers = new Index<>();
        Index<GroupActivity> groupNumbers = new Index<>();
        plan.routes().forEach(route -> {
            places.of(route.shift().startPlace());
            places.of(route.shift().endPlace());
            route.shift().engagements().stream()
                    .map(Engagement::place)
                    .filter(Objects::nonNull)
                    .forEach(places::of);
        });
        plan.stops().stream().map(Stop::place).filter(Objects::nonNull).forEach(places::of);
        plan.groups().forEach(groupNumbers::of);
        routes = routes(plan.routes(), memberNumbers, places);
        members = memberNumbers.size();
        boolean oneDay = isOneDay(plan);
        stops = new StopFacts[plan.stops().size()];
        Map<String, Citizen> byId = new HashMap<>();
        for (int s = 0; s < stops.length; s++) {
            Stop stop = plan.stops().get(s);
            stops[s] = new StopFacts(stop, s, oneDay, citizenNumbers, groupNumbers, places);
            stopNumbers.put(stop.id(), s);
            Citizen citizen = stop.citizen();
            if (citizen != null) {
                byId.put(citizen.id(), citizen);
            }
        }
        for (Participation part : plan.participations()) {
            citizenNumbers.of(part.citizen().id());
            byId.put(part.citizen().id(), part.citizen());
        }
        for (Respite respite : plan.respites()) {
            citizenNumbers.of(respite.citizen().id());
            byId.put(respite.citizen().id(), respite.citizen());
        }
        seats();
        links = links();
        citizens = new CitizenFacts[citizenNumbers.size()];
        for (int c = 0; c < citizens.length; c++) {
            Citizen citizen =
                    Objects.requireNonNull(byId.get(citizenNumbers.things().get(c)));
            citizens[c] = new CitizenFacts(citizen, c, this);
        }
        groups = new GroupFacts[groupNumbers.size()];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = new GroupFacts(groupNumbers.things().get(g), g, stops);
        }
        parts = new PartFacts[plan.participations().size()];
        for (int i = 0; i < parts.length; i++) {
            Participation part = plan.participations().get(i);
            parts[i] = new PartFacts(
                    part, i, citizenNumbers.of(part.citizen().id()), groupNumbers.of(part.group()), stops);
        }
        for (GroupFacts group : groups) {
            group.takeParts(parts);
        }
        for (CitizenFacts citizen : citizens) {
            citizen.takeParts(parts);
            for (int stop : citizen.stops) {
                stops[stop].tryAlso(citizen.respiteFrom);
            }
        }
        statics = new StaticCosts(this);
    }

    int route(String id) {
        for (int r = 0; r < routes.length; r++) {
            if (routes[r].route.id().equals(id)) {
                return r;
            }
        }
        throw new IllegalArgumentException("There is no route " + id + " in this plan.");
    }

    int stop(String id) {
        Integer number = stopNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no stop " + id + " in this plan.");
        }
        return number;
    }

    private static boolean isOneDay(DayPlan plan) {
        return plan.routes().stream().allMatch(route -> route.shift().day() == 0)
                && plan.stops().stream()
                        .allMatch(stop -> stop.errand().windows().last().day() == 0);
    }

    private static RouteFacts[] routes(List<Route> routes, Index<String> members, Index<Place> places) {
        Map<TravelMode, int[][]> matrices = new EnumMap<>(TravelMode.class);
        Map<TravelMode, int[][]> turned = new EnumMap<>(TravelMode.class);
        RouteFacts[] facts = new RouteFacts[routes.size()];
        for (int r = 0; r < facts.length; r++) {
            Route route = routes.get(r);
            int[][] travel = matrices.computeIfAbsent(
                    route.member().travelMode(), mode -> matrix(route, new ArrayList<>(places.things())));
            int[][] travelTo = turned.computeIfAbsent(route.member().travelMode(), mode -> turned(travel));
            facts[r] = new RouteFacts(route, members, places, travel, travelTo);
        }
        return facts;
    }

    private static int[][] matrix(Route route, List<Place> places) {
        int[][] matrix = new int[places.size()][places.size()];
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                matrix[a][b] = route.travelSeconds(places.get(a), places.get(b));
            }
        }
        return matrix;
    }

    private static int[][] turned(int[][] matrix) {
        int[][] turned = new int[matrix.length][matrix.length];
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                turned[b][a] = matrix[a][b];
            }
        }
        return turned;
    }

    private void seats() {
        for (StopFacts stop : stops) {
            stop.seats = Arrays.stream(stops)
                    .filter(other -> other.stop.errand() == stop.stop.errand())
                    .mapToInt(other -> other.number)
                    .toArray();
        }
    }

    private LinkFacts[] links() {
        List<LinkFacts> found = new ArrayList<>();
        for (StartLink link : plan.links()) {
            Integer first = stopNumbers.get(link.first());
            Integer second = stopNumbers.get(link.second());
            if (first != null && second != null) {
                found.add(new LinkFacts(link, found.size(), stops[first], stops[second]));
            }
        }
        LinkFacts[] all = found.toArray(LinkFacts[]::new);
        for (LinkFacts link : all) {
            link.join();
        }
        return all;
    }
}
