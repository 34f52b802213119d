package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.CITIZEN_BUSY;
import static dk.samvagt.planning.dayplan.DayPlanRule.DIFFERENT_FACES;
import static dk.samvagt.planning.dayplan.DayPlanRule.RESPITE_UNCOVERED;

import dk.samvagt.planning.dayplan.Measures;

/** What one citizen's day costs, across routes: faces met, two things at once, respites. */
final class CitizenCosts {

    private final SearchProblem problem;
    private final Timings timings;
    private final GroupState groupState;
    private final long busyWeight;
    private final long faceWeight;
    private final long respiteWeight;
    final Costs costs;

    private final int[] from;
    private final int[] to;
    private final int[] who;
    private final int[] seen;
    private int round;
    private int imagined = -1;
    private int imaginedRoute;
    private int imaginedStart;
    private int imaginedEnd;

    CitizenCosts(SearchProblem problem, Timings timings, GroupState groupState, UndoLog log, Costs.Totals totals) {
        this.problem = problem;
        this.timings = timings;
        this.groupState = groupState;
        busyWeight = problem.weights.of(CITIZEN_BUSY);
        faceWeight = problem.weights.of(DIFFERENT_FACES);
        respiteWeight = problem.weights.of(RESPITE_UNCOVERED);
        costs = new Costs(problem.citizens.length, log, totals);
        int most = problem.stops.length + problem.parts.length;
        from = new int[most];
        to = new int[most];
        who = new int[most];
        seen = new int[problem.members];
    }

    void compute(CitizenFacts citizen) {
        costs.set(citizen.number, hard(citizen), value(citizen));
    }

    /** From here on answers count this stop as made, too. */
    void imagine(int stop, int route, int start, int end) {
        imagined = stop;
        imaginedRoute = route;
        imaginedStart = start;
        imaginedEnd = end;
    }

    void stopImagining() {
        imagined = -1;
    }

    /** What the citizen costs more by what is imagined, or {@link DryRun#IMPOSSIBLE} for two things at once. */
    long more(CitizenFacts citizen) {
        return isBusier(citizen) ? DryRun.IMPOSSIBLE : value(citizen) - costs.value[citizen.number];
    }

    /** A visit of one person adds just what it overlaps; for others all is counted anew. */
    private boolean isBusier(CitizenFacts citizen) {
        StopFacts stop = problem.stops[imagined];
        if (busyWeight == 0 || stop.citizen < 0 || stop.seats.length > 1) {
            return hard(citizen) > costs.hard[citizen.number];
        }
        for (int s : citizen.stops) {
            if (s != imagined && timings.routeOf[s] >= 0 && clashes(s)) {
                return true;
            }
        }
        for (int p : citizen.parts) {
            int s = groupState.firstStaffStop(p);
            if (s >= 0 && clashes(s)) {
                return true;
            }
        }
        return false;
    }

    /** Of an errand's seats placed only the first counts. */
    private boolean clashes(int s) {
        return overlap(imaginedStart, imaginedEnd, timings.start[s], timings.end[s]) > 0
                && isFirstPlaced(problem.stops[s])
                && !isFine(imagined, s);
    }

    private boolean isFirstPlaced(StopFacts stop) {
        for (int seat : stop.seats) {
            if (timings.routeOf[seat] >= 0) {
                return seat == stop.number;
            }
        }
        return false;
    }

    private static int overlap(int from, int to, int otherFrom, int otherTo) {
        return Math.min(to, otherTo) - Math.max(from, otherFrom);
    }

    private boolean isFine(int a, int b) {
        boolean history = problem.stops[a].done != null && problem.stops[b].done != null;
        return history || meantToOverlap(a, b) || meantToOverlap(b, a);
    }

    private long hard(CitizenFacts citizen) {
        return busyWeight == 0 ? 0 : busyWeight * overlapMinutes(citizen);
    }

    private long value(CitizenFacts citizen) {
        return faceWeight * faces(citizen) + respiteWeight * uncovered(citizen);
    }

    private int routeOf(int stop) {
        return stop == imagined ? imaginedRoute : timings.routeOf[stop];
    }

    private int start(int stop) {
        return stop == imagined ? imaginedStart : timings.start[stop];
    }

    private int end(int stop) {
        return stop == imagined ? imaginedEnd : timings.end[stop];
    }

    /** The stop whose time is the group's for this citizen, or -1 where there is none or the citizen stays away. */
    private int groupStop(int part) {
        int placed = groupState.firstStaffStop(part);
        if (placed < 0 && imagined >= 0 && problem.stops[imagined].group == problem.parts[part].group) {
            return groupState.takesPart[part] == 0 ? -1 : imagined;
        }
        return placed;
    }

    private long faces(CitizenFacts citizen) {
        round++;
        long sum = 0;
        for (int s : citizen.stops) {
            int route = routeOf(s);
            if (route >= 0) {
                int member = problem.routes[route].member;
                if (seen[member] != round) {
                    seen[member] = round;
                    sum += citizen.face[member];
                }
            }
        }
        return sum;
    }

    private long overlapMinutes(CitizenFacts citizen) {
        int count = 0;
        int lastErrand = -1;
        for (int s : citizen.stops) {
            if (routeOf(s) < 0) {
                continue;
            }
            if (lastErrand >= 0 && problem.stops[s].stop.errand() == problem.stops[lastErrand].stop.errand()) {
                continue;
            }
            lastErrand = s;
            from[count] = start(s);
            to[count] = end(s);
            who[count++] = s;
        }
        for (int p : citizen.parts) {
            int s = groupStop(p);
            if (s >= 0) {
                from[count] = start(s);
                to[count] = end(s);
                who[count++] = s;
            }
        }
        long minutes = 0;
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                int overlap = overlap(from[a], to[a], from[b], to[b]);
                if (overlap > 0 && !isFine(who[a], who[b])) {
                    minutes += Measures.minutesUp(overlap);
                }
            }
        }
        return minutes;
    }

    /** True where the second follows the first by a gap that is shorter than the first one lasts. */
    private boolean meantToOverlap(int a, int b) {
        for (int number : problem.stops[a].linked) {
            LinkFacts link = problem.links[number];
            if (link.first.number == a && link.second.number == b && link.link.min() < link.first.seconds) {
                return true;
            }
        }
        return false;
    }

    private long uncovered(CitizenFacts citizen) {
        long minutes = 0;
        for (int i = 0; i < citizen.respiteFrom.length; i++) {
            int count = 0;
            for (int s : citizen.stops) {
                if (routeOf(s) >= 0 && problem.stops[s].atHome && isCompany(s)) {
                    from[count] = start(s);
                    to[count++] = end(s);
                }
            }
            for (int p : citizen.parts) {
                int s = groupStop(p);
                if (s >= 0 && isCompany(s)) {
                    from[count] = start(s);
                    to[count++] = end(s);
                }
            }
            minutes += Measures.minutesUp(gaps(citizen.respiteFrom[i], citizen.respiteTo[i], count));
        }
        return minutes;
    }

    /** Whether a stop on a route is there as was meant: history, decided on by a person, or not late. */
    private boolean isCompany(int s) {
        StopFacts stop = problem.stops[s];
        return stop.startsAsDecided || stop.late(start(s), problem.routes[routeOf(s)].day) == 0;
    }

    /** Seconds between two times in which none of the first {@code count} spans lies. */
    private int gaps(int begin, int finish, int count) {
        int open = 0;
        int at = begin;
        while (at < finish) {
            int reach = at;
            int next = finish;
            for (int i = 0; i < count; i++) {
                if (from[i] <= at && to[i] > reach) {
                    reach = to[i];
                } else if (from[i] > at && from[i] < next) {
                    next = from[i];
                }
            }
            if (reach > at) {
                at = reach;
            } else {
                open += next - at;
                at = next;
            }
        }
        return open;
    }
}
