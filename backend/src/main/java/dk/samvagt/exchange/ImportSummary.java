package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.TeamFolder;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read in.
 *
 * @param members how many members
 * @param shifts how many shifts
 * @param citizens how many citizens
 * @param visits how many visits
 * @param groups how many group activities
 * @param respites how many respites
 * @param dates the days that have something to plan
 */
record ImportSummary(
        int members, int shifts, int citizens, int visits, int groups, int respites, List<LocalDate> dates) {

    static ImportSummary of(TeamFolder folder) {
        return new ImportSummary(
                folder.members().size(),
                folder.shifts().size(),
                folder.citizens().size(),
                folder.visits().size(),
                folder.groups().size(),
                folder.respites().size(),
                List.copyOf(folder.dates()));
    }
}
