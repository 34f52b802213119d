package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.RespiteRow;
import dk.samvagt.planning.exchange.ShiftRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.VisitRow;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A team's folder with other dates and ids: some of its days, moved by whole weeks so that a Tuesday stays a Tuesday.
 */
record DemoWeek(Predicate<LocalDate> days, int weeks, UnaryOperator<String> ids) {

    /** The whole folder, moved. */
    static DemoWeek whole(int weeks) {
        return new DemoWeek(date -> true, weeks, id -> id);
    }

    TeamFolder of(TeamFolder folder) {
        return new TeamFolder(
                folder.team(),
                folder.members(),
                folder.shifts().stream()
                        .filter(shift -> days.test(shift.date()))
                        .map(this::moved)
                        .toList(),
                folder.citizens(),
                folder.visits().stream()
                        .filter(visit -> days.test(visit.date()))
                        .map(this::moved)
                        .toList(),
                folder.groups().stream()
                        .filter(group -> days.test(group.date()))
                        .map(this::moved)
                        .toList(),
                folder.history(),
                folder.respites().stream()
                        .filter(respite -> days.test(respite.date()))
                        .map(this::moved)
                        .toList(),
                folder.travel());
    }

    private ShiftRow moved(ShiftRow shift) {
        return new ShiftRow(
                shift.member(),
                moved(shift.date()),
                shift.start(),
                shift.end(),
                shift.breakMinutes(),
                shift.breakEarliest(),
                shift.breakLatest());
    }

    private VisitRow moved(VisitRow visit) {
        return new VisitRow(
                ids.apply(visit.id()),
                visit.citizen(),
                VisitRow.on(moved(visit.date())),
                visit.task(),
                visit.minutes(),
                visit.earliestStart(),
                visit.latestStart(),
                visit.strict(),
                visit.staff(),
                visit.competences(),
                visit.competencesSecond(),
                visit.priority(),
                visit.mode(),
                renamed(visit.after()),
                visit.afterMin(),
                visit.afterMax());
    }

    private GroupRow moved(GroupRow group) {
        return new GroupRow(
                ids.apply(group.id()),
                moved(group.date()),
                group.task(),
                group.name(),
                group.location(),
                group.earliestStart(),
                group.latestStart(),
                group.minutes(),
                group.staff(),
                group.competences(),
                group.minCitizens(),
                group.maxCitizens(),
                group.citizens(),
                group.replaces());
    }

    private RespiteRow moved(RespiteRow respite) {
        return new RespiteRow(
                respite.citizen(), respite.relative(), moved(respite.date()), respite.from(), respite.to());
    }

    private LocalDate moved(LocalDate date) {
        return date.plusWeeks(weeks);
    }

    private @Nullable String renamed(@Nullable String id) {
        return id == null ? null : ids.apply(id);
    }
}
