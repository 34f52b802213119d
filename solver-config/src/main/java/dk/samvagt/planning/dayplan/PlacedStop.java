package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

/** What can be read off a stop that is on a route, with the shadow variables up to date. */
final class PlacedStop {

    private PlacedStop() {}

    static boolean isPlaced(Stop stop) {
        return stop.route() != null;
    }

    static boolean isLeftOut(Stop stop) {
        return stop.route() == null;
    }

    /** Placed and not yet history. */
    static boolean isToCome(Stop stop) {
        return stop.route() != null && stop.done() == null;
    }

    static boolean isVisit(Stop stop) {
        return stop.visit() != null;
    }

    static boolean isWithGroup(Stop stop) {
        return stop.visit() == null;
    }

    /** True on the route that a person decided on. */
    static boolean isWherePinned(Stop stop) {
        return stop.pin() != null && stop.pin().isKeptOn(stop.route());
    }

    static boolean isLastOnRoute(Stop stop) {
        return stop.next() == null;
    }

    /** True where a student goes alone or with one more. */
    static boolean needsSupervision(Stop stop) {
        return member(stop).isStudent() && stop.errand().staff() <= 2;
    }

    static Route route(Stop stop) {
        return requireNonNull(stop.route());
    }

    static Member member(Stop stop) {
        return route(stop).member();
    }

    static String memberId(Stop stop) {
        return member(stop).id();
    }

    /** Empty where nobody supervises the member. */
    static String supervisorId(Stop stop) {
        String supervisor = member(stop).supervisor();
        return supervisor == null ? "" : supervisor;
    }

    static StopTiming timing(Stop stop) {
        return requireNonNull(stop.timing());
    }

    static String errandId(Stop stop) {
        return stop.errand().id();
    }

    static Citizen citizen(Stop stop) {
        return requireNonNull(stop.citizen());
    }

    static Visit visit(Stop stop) {
        return requireNonNull(stop.visit());
    }

    static int start(Stop stop) {
        return timing(stop).start();
    }

    /** How the route ends after this stop, its last. */
    static RouteEnd end(Stop last) {
        return Timetable.end(route(last), timing(last));
    }

    /** Seconds under way to the stop, and home from it where it is the last. */
    static int travelSeconds(Stop stop) {
        int wayHome = isLastOnRoute(stop) ? end(stop).travel() : 0;
        return timing(stop).travel() + wayHome;
    }

    static int busySeconds(Stop stop) {
        return timing(stop).end() - timing(stop).start() + travelSeconds(stop);
    }

    /** What a stop adds to the time to spare of its shift: less than nothing, but for the last, which ends it. */
    static int secondsToSpare(Stop stop) {
        int filled = isLastOnRoute(stop) ? route(stop).shift().secondsFilled(end(stop)) : 0;
        return filled - busySeconds(stop);
    }

    static int eveningSeconds(Stop stop) {
        return Measures.eveningSeconds(
                start(stop), timing(stop).end(), route(stop).shift().day());
    }

    static int idleSeconds(Stop stop) {
        return timing(stop).idle();
    }

    static int workMinutes(Stop stop) {
        return stop.seconds() / 60;
    }

    static int secondsLate(Stop stop) {
        return stop.errand()
                .windows()
                .secondsLate(start(stop), route(stop).shift().day());
    }

    static boolean hasStrictWindow(Stop stop) {
        return stop.errand().windows().strict();
    }

    static boolean mayBeLate(Stop stop) {
        return !stop.errand().windows().strict();
    }
}
