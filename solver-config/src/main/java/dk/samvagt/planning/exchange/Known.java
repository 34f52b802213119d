package dk.samvagt.planning.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids that rows may refer to.
 *
 * @param members ids in {@code members.csv}
 * @param citizens ids in {@code citizens.csv}
 * @param visits ids in {@code visits.csv}
 * @param groups ids in {@code groups.csv}
 */
record Known(Ids members, Ids citizens, Ids visits, Ids groups) {

    Cell.Parser<String> member() {
        return cell -> known(cell, members, ProblemCode.MEMBER_UNKNOWN, TeamFile.MEMBERS);
    }

    Cell.Parser<String> citizen() {
        return cell -> known(cell, citizens, ProblemCode.CITIZEN_UNKNOWN, TeamFile.CITIZENS);
    }

    Cell.Parser<String> visit() {
        return cell -> known(cell, visits, ProblemCode.VISIT_UNKNOWN, TeamFile.VISITS);
    }

    /** A citizen, a group or the base. */
    Cell.Parser<String> place() {
        return this::place;
    }

    private String place(Cell cell) throws BadCell {
        String id = cell.text();
        if (id.equals(TravelRow.BASE)) {
            return id;
        }
        if (citizens.contains(id) && groups.contains(id)) {
            throw new BadCell(
                    ProblemCode.PLACE_AMBIGUOUS,
                    cell.shownWord() + " is both a citizen and a group.",
                    "Give the group another id.",
                    cell.wordDetails());
        }
        if (citizens.mayContain(id) || groups.mayContain(id)) {
            return id;
        }
        List<String> places = new ArrayList<>(citizens.all());
        places.addAll(groups.all());
        places.add(TravelRow.BASE);
        throw unknown(cell, ProblemCode.PLACE_UNKNOWN, "a citizen, a group or base", places);
    }

    private static String known(Cell cell, Ids ids, ProblemCode code, TeamFile file) throws BadCell {
        if (ids.mayContain(cell.text())) {
            return cell.text();
        }
        throw unknown(cell, code, "an id in " + file.fileName(), List.copyOf(ids.all()));
    }

    private static BadCell unknown(Cell cell, ProblemCode code, String expected, List<String> ids) {
        String nearest = Nearest.to(cell.text(), ids).orElse("");
        Map<String, String> details = new HashMap<>(cell.wordDetails());
        if (!nearest.isEmpty()) {
            details.put("nearest", nearest);
        }
        return new BadCell(
                code,
                cell.shownWord() + " is not " + expected + ".",
                nearest.isEmpty()
                        ? "Correct the id, or add the row it means."
                        : "Did you mean \"" + nearest + "\"? Otherwise add the row it means.",
                details);
    }
}
