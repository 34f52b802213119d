package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds visits that cannot follow the one they are to follow: themselves, one of another date where both have but one, or in a ring. */
final class FollowingVisits {

    private record Following(
            String id,
            NavigableSet<LocalDate> dates,
            @Nullable String after,
            Cells cells) {}

    private final Map<String, Following> visits = new LinkedHashMap<>();

    void add(@Nullable String id, NavigableSet<LocalDate> dates, @Nullable String after, Cells cells) {
        if (id == null) {
            return;
        }
        if (id.equals(after)) {
            cells.problem(
                    ProblemCode.AFTER_ITSELF,
                    "after",
                    "The visit is to follow itself.",
                    "Name another visit, or empty the cell.",
                    Map.of("value", id));
            visits.putIfAbsent(id, new Following(id, dates, null, cells));
        } else {
            visits.putIfAbsent(id, new Following(id, dates, after, cells));
        }
    }

    void report() {
        Set<String> done = new HashSet<>();
        for (Following visit : visits.values()) {
            reportOtherDate(visit);
            List<Following> path = new ArrayList<>();
            Following next = visit;
            while (next != null && done.add(next.id())) {
                path.add(next);
                next = before(next);
            }
            int ringStart = next == null ? -1 : path.indexOf(next);
            if (ringStart >= 0) {
                reportRing(path.subList(ringStart, path.size()));
            }
        }
    }

    private @Nullable Following before(Following visit) {
        String after = visit.after();
        return after == null ? null : visits.get(after);
    }

    private void reportOtherDate(Following visit) {
        Following before = before(visit);
        if (before != null
                && visit.dates().size() == 1
                && before.dates().size() == 1
                && !visit.dates().equals(before.dates())) {
            visit.cells()
                    .problem(
                            ProblemCode.AFTER_OTHER_DATE,
                            "after",
                            "The visit \"" + before.id() + "\" to follow is on "
                                    + before.dates().first() + ", this one on "
                                    + visit.dates().first() + ".",
                            "Name a visit of the same date, or correct the date.",
                            Map.of(
                                    "value",
                                    before.id(),
                                    "date",
                                    before.dates().first().toString()));
        }
    }

    /** Told once, at the ring's first row in the file. */
    private static void reportRing(List<Following> ring) {
        String ids = String.join(" -> ", ring.stream().map(Following::id).toList());
        Following first = ring.stream()
                .min(Comparator.comparingInt(visit -> visit.cells().line()))
                .orElseThrow();
        first.cells()
                .problem(
                        ProblemCode.AFTER_RING,
                        "after",
                        "These visits follow each other in a ring: " + ids + " -> "
                                + ring.getFirst().id() + ".",
                        "Let one of them follow none of the others.",
                        Map.of("ring", ids));
    }
}
