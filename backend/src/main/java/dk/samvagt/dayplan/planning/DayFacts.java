package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.TakingPart;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.Engagement;
import dk.samvagt.visit.VisitInfo;
import dk.samvagt.visit.VisitState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a team's day is made of, before anybody is sent anywhere.
 *
 * @param date the day
 * @param folder the team's data of that one day: shifts of those who are there, visits that the team is to make
 * @param shifts the shifts of those who are there, by id
 * @param absent ids of the members who are away
 * @param visits the visits that the team is to make, by id
 * @param replaced the visits that somebody else makes by agreement
 * @param engagements what else takes the time of those who are there
 */
public record DayFacts(
        LocalDate date,
        TeamFolder folder,
        Map<String, ShiftInfo> shifts,
        Set<String> absent,
        Map<String, VisitInfo> visits,
        List<VisitInfo> replaced,
        List<Engagement> engagements) {

    /** Keeps unchangeable copies in the order given. */
    public DayFacts {
        shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
        absent = Set.copyOf(absent);
        visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
        replaced = List.copyOf(replaced);
        engagements = List.copyOf(engagements);
    }

    /** The same day where these take members' time, in place of those with their ids; who is away has no part in it. */
    public DayFacts taking(List<Engagement> others) {
        Set<String> ids = others.stream().map(Engagement::id).collect(Collectors.toSet());
        List<Engagement> taken = Stream.concat(
                        engagements.stream().filter(one -> !ids.contains(one.id())),
                        others.stream().filter(one -> !absent.contains(one.member())))
                .toList();
        return new DayFacts(date, folder, shifts, absent, visits, replaced, taken);
    }

    /** The date's clock. */
    public DayClock clock() {
        return new DayClock(date);
    }

    /** Every part of every visit and group of the day. */
    public List<StopKey> stops() {
        List<StopKey> stops = new ArrayList<>();
        folder.visits().forEach(visit -> addSeats(stops, visit.id(), visit.staff()));
        folder.groups().forEach(group -> addSeats(stops, group.id(), group.staff()));
        return stops;
    }

    private static void addSeats(List<StopKey> stops, String id, int staff) {
        for (int seat = 1; seat <= staff; seat++) {
            stops.add(new StopKey(id, seat));
        }
    }

    /** Every wish to take part in a group. */
    public Set<TakingPart> wishes() {
        Set<TakingPart> wishes = new LinkedHashSet<>();
        folder.groups()
                .forEach(group -> group.citizens().forEach(citizen -> wishes.add(new TakingPart(group.id(), citizen))));
        return wishes;
    }

    /** The visit of this id; empty for groups and what is not of this day. */
    public Optional<VisitInfo> findVisit(String visit) {
        return Optional.ofNullable(visits.get(visit));
    }

    /** Before when a visit or group may never begin; midnight where it is not of this day. */
    public LocalTime earliestStart(String errand) {
        return Stream.concat(
                        folder.visits().stream()
                                .filter(visit -> visit.id().equals(errand))
                                .map(VisitRow::earliestStart),
                        folder.groups().stream()
                                .filter(group -> group.id().equals(errand))
                                .map(GroupRow::earliestStart))
                .findFirst()
                .orElse(LocalTime.MIDNIGHT);
    }

    /** True where the stop has been started: history, which does not move. */
    public boolean isHistory(StopKey stop) {
        return findVisit(stop.visit())
                .filter(visit -> visit.state() != VisitState.PLANNED)
                .isPresent();
    }
}
