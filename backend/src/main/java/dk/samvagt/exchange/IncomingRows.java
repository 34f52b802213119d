package dk.samvagt.exchange;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.group.GroupInfo;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.HistoryRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.RespiteRow;
import dk.samvagt.planning.exchange.ShiftRow;
import dk.samvagt.planning.exchange.TeamRow;
import dk.samvagt.planning.exchange.TravelRow;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.Location;
import dk.samvagt.relative.RespiteInfo;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
import dk.samvagt.team.Profession;
import dk.samvagt.team.TeamInfo;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.team.TravelMode;
import dk.samvagt.travel.KnownTravelTime;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a team's files are called in the areas that keep them. */
final class IncomingRows {

    private IncomingRows() {}

    static TeamInfo team(TeamRow row) {
        return new TeamInfo(row.id(), row.name(), coordinates(row.base()));
    }

    static TeamMemberInfo member(MemberRow row) {
        Location location = row.location();
        return new TeamMemberInfo(
                row.id(),
                row.name(),
                Profession.valueOf(row.profession().name()),
                row.competences(),
                row.languages(),
                TravelMode.valueOf(row.travelMode().name()),
                gender(row.gender()),
                row.weeklyHours(),
                location == null ? null : coordinates(location),
                row.supervisor());
    }

    static CitizenInfo citizen(CitizenRow row) {
        return new CitizenInfo(
                row.id(),
                row.name(),
                row.address(),
                coordinates(row.location()),
                row.languages(),
                row.contactPerson(),
                row.preferredMembers(),
                row.excludedMembers(),
                gender(row.carerGender()));
    }

    static Map<String, Map<String, Integer>> history(List<HistoryRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        HistoryRow::citizen, Collectors.toMap(HistoryRow::member, HistoryRow::visits)));
    }

    static ShiftInfo shift(ShiftRow row) {
        return new ShiftInfo(
                ShiftInfo.idOf(row.member(), row.date(), row.start()),
                row.member(),
                row.date(),
                row.start(),
                row.end(),
                row.breakMinutes(),
                row.breakEarliest(),
                row.breakLatest());
    }

    static VisitOrder visit(VisitRow row) {
        return new VisitOrder(
                row.id(),
                row.citizen(),
                row.date(),
                row.task(),
                row.minutes(),
                row.earliestStart(),
                row.latestStart(),
                row.strict(),
                row.staff(),
                row.competences(),
                row.competencesSecond(),
                row.priority(),
                VisitMode.valueOf(row.mode().name()),
                row.after(),
                row.afterMin(),
                row.afterMax());
    }

    static GroupInfo group(GroupRow row) {
        return new GroupInfo(
                row.id(),
                row.date(),
                row.task(),
                row.name(),
                coordinates(row.location()),
                row.earliestStart(),
                row.latestStart(),
                row.minutes(),
                row.staff(),
                row.competences(),
                row.minCitizens(),
                row.maxCitizens(),
                row.citizens(),
                row.replaces());
    }

    static RespiteInfo respite(RespiteRow row) {
        return new RespiteInfo(row.citizen(), row.relative(), row.date(), row.from(), row.to());
    }

    static KnownTravelTime travel(TravelRow row) {
        return new KnownTravelTime(row.from(), row.to(), row.mode().name(), row.minutes());
    }

    private static Coordinates coordinates(Location location) {
        return new Coordinates(location.latitude(), location.longitude());
    }

    private static @Nullable Gender gender(dk.samvagt.planning.model.@Nullable Gender gender) {
        return gender == null ? null : Gender.valueOf(gender.name());
    }
}
