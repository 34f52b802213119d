package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import dk.samvagt.planning.model.VisitMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a visit or a group. */
final class ErrandStory {

    private static final int DAY = 24 * 60 * 60;

    final Set<String> competences = new HashSet<>();
    final Set<String> competencesSecond = new HashSet<>();
    final Set<String> replaces = new HashSet<>();
    String task = "CARE";
    boolean strict;
    int staff = 1;
    int load;
    int priority = 1;
    int minCitizens = 1;
    int maxCitizens = 4;
    VisitMode mode = VisitMode.HOME;

    private final String id;
    private final @Nullable String citizen;
    private final List<int[]> windows = new ArrayList<>();
    private final int seconds;
    private final List<String> wishing;

    private ErrandStory(String id, @Nullable String citizen, int[] window, int seconds, List<String> wishing) {
        this.id = id;
        this.citizen = citizen;
        this.windows.add(window);
        this.seconds = seconds;
        this.wishing = wishing;
    }

    static ErrandStory visit(String id, String citizen, int[] window, int seconds) {
        return new ErrandStory(id, citizen, window, seconds, List.of());
    }

    static ErrandStory group(String id, int[] window, int seconds, List<String> wishing) {
        return new ErrandStory(id, null, window, seconds, wishing);
    }

    void orIn(int[] window) {
        windows.add(window);
    }

    void addTo(DayPlanBuilder builder, Map<String, Citizen> citizens) {
        TimeWindows when = new TimeWindows(windows.stream()
                .map(window -> new TimeWindow(window[0], window[1], strict, window[0] / DAY))
                .toList());
        if (citizen == null) {
            Place place = new Place(id, new Location(55.67, 12.62));
            builder.group(
                    new GroupActivity(id, task, place, when.first(), staff, minCitizens, maxCitizens, replaces),
                    seconds,
                    named(competences),
                    wishing.stream().map(citizens::get).toList());
        } else {
            builder.visit(
                    new Visit(id, requireNonNull(citizens.get(citizen), citizen), task, when, staff, priority, mode),
                    seconds,
                    named(competences),
                    named(competencesSecond));
        }
        builder.bringing(id, load);
    }

    private static Set<Competence> named(Set<String> codes) {
        return codes.stream().map(Competence::new).collect(Collectors.toSet());
    }
}
