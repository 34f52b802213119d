package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.ShiftRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.VisitMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that happens on a day under way.
 *
 * @param text what, for people
 * @param absent id of the member who is away from then on; empty where nobody is
 * @param folder the team's data as they are then
 */
record Mishap(String text, String absent, TeamFolder folder) {

    private static final int URGENT_MINUTES = 30;

    /** A member goes home. */
    static Mishap sick(TeamFolder folder, LocalDate date, LocalTime at, String member) {
        List<ShiftRow> shifts = folder.shifts().stream()
                .flatMap(shift ->
                        shift.member().equals(member) && shift.date().equals(date) ? cut(shift, at) : Stream.of(shift))
                .toList();
        return new Mishap(member + " sick", member, with(folder, shifts, folder.visits()));
    }

    /** What is left of a shift; its stops to come find no room any more. */
    private static Stream<ShiftRow> cut(ShiftRow shift, LocalTime at) {
        return shift.start().isBefore(at)
                ? Stream.of(new ShiftRow(
                        shift.member(), shift.date(), shift.start(), earlier(at, shift.end()), 0, null, null))
                : Stream.empty();
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }

    /** A citizen needs somebody within two hours. */
    static Mishap urgent(TeamFolder folder, LocalDate date, LocalTime at, Random random) {
        List<CitizenRow> citizens = folder.citizens();
        String citizen = citizens.get(random.nextInt(citizens.size())).id();
        List<VisitRow> visits = new ArrayList<>(folder.visits());
        visits.add(new VisitRow(
                "urgent",
                citizen,
                VisitRow.on(date),
                "urgent",
                URGENT_MINUTES,
                at,
                at.plusHours(2),
                false,
                1,
                Set.of(),
                Set.of(),
                1,
                VisitMode.HOME,
                null,
                null,
                null));
        return new Mishap("urgent visit to " + citizen, "", with(folder, folder.shifts(), visits));
    }

    private static TeamFolder with(TeamFolder folder, List<ShiftRow> shifts, List<VisitRow> visits) {
        return new TeamFolder(
                folder.team(),
                folder.members(),
                shifts,
                folder.citizens(),
                visits,
                folder.groups(),
                folder.history(),
                folder.respites(),
                folder.travel());
    }
}
