package dk.samvagt.planning.search;

/** What the stops of a route add up to. Times in seconds. */
final class RouteSums {

    /** Hard points of the stops, each by itself. */
    long hard;
    /** Other points of the stops, each by itself. */
    long value;

    int travel;
    int idle;
    int work;
    int evening;
    /** Units to bring to the stops to come. */
    int load;

    void copy(RouteSums other) {
        hard = other.hard;
        value = other.value;
        travel = other.travel;
        idle = other.idle;
        work = other.work;
        evening = other.evening;
        load = other.load;
    }
}
