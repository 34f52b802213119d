package dk.samvagt.dayplan.planning;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.group.GroupInfo;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.RespiteRow;
import dk.samvagt.planning.exchange.ShiftRow;
import dk.samvagt.planning.exchange.TeamRow;
import dk.samvagt.planning.exchange.TravelRow;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.VisitMode;
import dk.samvagt.relative.RespiteInfo;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.team.TeamInfo;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.travel.KnownTravelTime;
import dk.samvagt.visit.VisitInfo;
import dk.samvagt.visit.VisitOrder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what the areas know in the words of planning. */
final class FolderRows {

    private FolderRows() {}

    static TeamRow team(TeamInfo team) {
        return new TeamRow(team.id(), team.name(), location(team.base()));
    }

    static MemberRow member(TeamMemberInfo member) {
        return new MemberRow(
                member.id(),
                member.name(),
                Profession.valueOf(member.profession().name()),
                member.competences(),
                member.languages(),
                TravelMode.valueOf(member.travelMode().name()),
                gender(member.gender()),
                member.weeklyHours(),
                member.home() == null ? null : location(member.home()),
                member.supervisor());
    }

    static ShiftRow shift(ShiftInfo shift) {
        return new ShiftRow(
                shift.member(),
                shift.date(),
                shift.start(),
                shift.end(),
                shift.breakMinutes(),
                shift.breakEarliest(),
                shift.breakLatest());
    }

    static CitizenRow citizen(CitizenInfo citizen) {
        return new CitizenRow(
                citizen.id(),
                citizen.name(),
                citizen.address(),
                location(citizen.home()),
                citizen.languages(),
                citizen.contactPerson(),
                citizen.preferredMembers(),
                citizen.excludedMembers(),
                gender(citizen.carerGender()));
    }

    /**
     * A visit of the day.
     *
     * @param ofTheDay ids of the day's visits; a visit that follows another one follows nothing where that is gone
     */
    static VisitRow visit(VisitInfo info, Set<String> ofTheDay) {
        VisitOrder visit = info.toPlan();
        boolean follows = visit.after() != null && ofTheDay.contains(visit.after());
        return new VisitRow(
                visit.id(),
                Visited.key(info),
                VisitRow.on(visit.date()),
                visit.task(),
                visit.minutes(),
                visit.earliestStart(),
                visit.latestStart(),
                visit.strict(),
                visit.staff(),
                visit.competences(),
                visit.competencesSecond(),
                visit.priority(),
                VisitMode.valueOf(visit.mode().name()),
                follows ? visit.after() : null,
                follows ? visit.afterMin() : null,
                follows ? visit.afterMax() : null);
    }

    static GroupRow group(GroupInfo group) {
        return new GroupRow(
                group.id(),
                group.date(),
                group.task(),
                group.name(),
                location(group.place()),
                group.earliestStart(),
                group.latestStart(),
                group.minutes(),
                group.staff(),
                group.competences(),
                group.minCitizens(),
                group.maxCitizens(),
                group.wishing(),
                group.replaces());
    }

    static RespiteRow respite(RespiteInfo respite) {
        return new RespiteRow(respite.citizen(), respite.relative(), respite.date(), respite.from(), respite.to());
    }

    static TravelRow travel(KnownTravelTime known) {
        return new TravelRow(known.from(), known.to(), TravelMode.valueOf(known.mode()), known.minutes());
    }

    private static Location location(Coordinates coordinates) {
        return new Location(coordinates.latitude(), coordinates.longitude());
    }

    private static @Nullable Gender gender(dk.samvagt.shared.@Nullable Gender gender) {
        return gender == null ? null : Gender.valueOf(gender.name());
    }
}
