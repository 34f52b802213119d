package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.Location;
import java.util.List;
import java.util.Random;

/** Makes other teams of one: citizens live a few streets away, and visits may start a little earlier or later. */
final class TeamVariation {

    /** About 600 m to the north or south. */
    private static final double DEGREES = 0.005;

    private static final int MOST_MINUTES = 20;

    private TeamVariation() {}

    /** The team of this seed; known travel times are left out, as they belong to the places as they were. */
    static TeamFolder of(TeamFolder team, long seed) {
        Random random = new Random(seed);
        List<CitizenRow> citizens =
                team.citizens().stream().map(row -> moved(row, random)).toList();
        List<VisitRow> visits =
                team.visits().stream().map(row -> shifted(row, random)).toList();
        return new TeamFolder(
                team.team(),
                team.members(),
                team.shifts(),
                citizens,
                visits,
                team.groups(),
                team.history(),
                team.respites(),
                List.of());
    }

    private static CitizenRow moved(CitizenRow row, Random random) {
        Location home = new Location(
                row.location().latitude() + DEGREES * (2 * random.nextDouble() - 1),
                row.location().longitude() + DEGREES * (2 * random.nextDouble() - 1));
        return new CitizenRow(
                row.id(),
                row.name(),
                row.address(),
                home,
                row.languages(),
                row.contactPerson(),
                row.preferredMembers(),
                row.excludedMembers(),
                row.carerGender());
    }

    /** Within the day of 07:00 to 23:30; one that follows another keeps its time, as the gap must still hold. */
    private static VisitRow shifted(VisitRow row, Random random) {
        int minutes = 5 * (random.nextInt(2 * MOST_MINUTES / 5 + 1) - MOST_MINUTES / 5);
        boolean stays = row.after() != null
                || row.earliestStart().plusMinutes(minutes).getHour() < 7
                || row.latestStart().plusMinutes(minutes).getHour() > 22;
        return stays ? row : row.laterBy(minutes);
    }
}
