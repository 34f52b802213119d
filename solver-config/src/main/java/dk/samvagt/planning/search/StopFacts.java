package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Done;
import dk.samvagt.planning.dayplan.GroupActivity;
import dk.samvagt.planning.dayplan.Pin;
import dk.samvagt.planning.dayplan.Published;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import dk.samvagt.planning.model.VisitMode;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What search needs to know of one stop. Times in seconds from midnight of the plan's first day. */
final class StopFacts {

    private static final int NEVER_MIND = Integer.MIN_VALUE / 2;

    final Stop stop;
    final int number;
    final int place;
    final int seconds;
    /** Begin of the first window. */
    final int earliest;
    /** End of the last window. */
    final int latest;
    /** Units that the member brings along; 0 for history, which was brought. */
    final int load;

    final boolean strict;
    /** The windows, where there are several or not every route has the day of the only one; else null. */
    private final @Nullable TimeWindows windows;
    /** Never before, whatever the day. */
    final int floor;
    /** Starts to try: none asked for, then those worth waiting for. */
    int[] startsToTry;

    /** Number of the citizen, or -1 for a group. */
    final int citizen;
    /** Number of the group, or -1 for a visit. */
    final int group;

    final boolean atHome;
    final int priority;
    /** Whether leaving it out goes against a wish only. */
    final boolean optional;

    final @Nullable Done done;
    final @Nullable Pin pin;
    final @Nullable Published published;
    final boolean pinned;
    /** Whether it began, or a person decided when it begins. */
    final boolean startsAsDecided;
    /** Planned start that a person asked for, or that keeps a pinned stop near where it was put; else 0. */
    final int askedStart;

    /** Numbers of the links it has a part in. */
    int[] linked = {};
    /** Stops that this one's start hangs on. */
    int[] partners = {};
    /** How much later than each partner's start this stop must start at least: seconds, may be negative. */
    int[] atLeastAfter = {};
    /** How much later than this stop each partner must start at least. */
    int[] partnerAtLeastAfter = {};
    /** Numbers of all stops of the same errand, by seat. */
    int[] seats = {};
    /** Whether one of them is to a second person. */
    boolean paired;
    /** Whether it is the second of two that are made together. */
    boolean second;

    StopFacts(
            Stop stop,
            int number,
            boolean oneDay,
            Index<String> citizens,
            Index<GroupActivity> groups,
            Index<Place> places) {
        this.stop = stop;
        this.number = number;
        Place where = stop.place();
        this.place = where == null ? -1 : places.of(where);
        this.seconds = stop.seconds();
        TimeWindows all = stop.errand().windows();
        this.earliest = all.first().earliest();
        this.latest = all.last().latest();
        this.strict = all.strict();
        this.windows = oneDay && all.all().size() == 1 ? null : all;
        this.floor = windows == null ? earliest : 0;
        this.startsToTry = laterWindows(all);
        Visit visit = stop.visit();
        this.citizen = visit == null ? -1 : citizens.of(visit.citizen().id());
        this.group = stop.errand() instanceof GroupActivity activity ? groups.of(activity) : -1;
        this.atHome = visit != null && visit.mode() == VisitMode.HOME;
        this.priority = visit == null ? 0 : visit.priority();
        this.optional = visit != null && visit.isOptional();
        this.done = stop.done();
        this.pin = stop.pin();
        this.published = stop.published();
        this.pinned = pin != null || done != null;
        this.startsAsDecided = done != null || pin != null && pin.start() != null;
        this.load = done == null ? stop.load() : 0;
        this.askedStart = askedStart(stop, pin);
    }

    private static int askedStart(Stop stop, @Nullable Pin pin) {
        if (pin == null) {
            return 0;
        }
        if (pin.start() == null) {
            return stop.plannedStart() == null ? 0 : stop.plannedStart();
        }
        return Math.max(0, pin.start() - pin.tolerance());
    }

    /** Nothing asked for, and the begin of each window but the first of its day. */
    private static int[] laterWindows(TimeWindows windows) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(1, windows.all().size())
                                .filter(i -> windows.all().get(i).day()
                                        == windows.all().get(i - 1).day())
                                .map(i -> windows.all().get(i).earliest()))
                .toArray();
    }

    void tryAlso(int[] starts) {
        startsToTry = IntStream.concat(IntStream.of(startsToTry), IntStream.of(starts))
                .toArray();
    }

    /** Whether it depends on the day or the moment which window counts. */
    boolean hasSeveralWindows() {
        return windows != null;
    }

    /** When somebody begins who is ready at a time that is not before {@link #floor}. */
    int startFrom(int ready, int day) {
        return windows == null ? ready : windows.startFrom(ready, day);
    }

    /** Seconds that a start on a day is late; 0 when it is not. */
    int late(int start, int day) {
        return windows == null ? Math.max(0, start - latest) : windows.secondsLate(start, day);
    }

    /** How many seconds later than a start on a day it may begin without being late, or later than it is. */
    int untilLate(int start, int day) {
        if (windows == null) {
            return Math.max(0, latest - start);
        }
        int until = 0;
        for (TimeWindow window : windows.all()) {
            if (window.day() == day && window.earliest() <= start) {
                until = Math.max(0, window.latest() - start);
            }
        }
        return until;
    }

    /** The end of the day's last window; the least number where the day has none. */
    int latestOn(int day) {
        if (windows == null) {
            return latest;
        }
        int last = Integer.MIN_VALUE;
        for (TimeWindow window : windows.all()) {
            if (window.day() == day) {
                last = window.latest();
            }
        }
        return last;
    }

    void link(LinkFacts link, int partner, int atLeast, int partnerAtLeast) {
        linked = append(linked, link.number);
        partners = append(partners, partner);
        atLeastAfter = append(atLeastAfter, atLeast);
        partnerAtLeastAfter = append(partnerAtLeastAfter, partnerAtLeast);
        paired |= link.pair;
    }

    void unlink(int partner) {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == partner) {
                atLeastAfter[i] = NEVER_MIND;
                partnerAtLeastAfter[i] = NEVER_MIND;
            }
        }
    }

    private static int[] append(int[] numbers, int number) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = number;
        return longer;
    }
}
