package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Judgement;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.Map;
import java.util.Optional;

/** A layout of a day with its times and what the rules say of it. */
public final class JudgedDay {

    private final DaySnapshot snapshot;
    private final Layout layout;
    private final DayPlan plan;
    private final Judgement judgement;
    private final Laying laying;

    JudgedDay(DaySnapshot snapshot, Layout layout, DayPlan plan, Judgement judgement, Laying laying) {
        this.snapshot = snapshot;
        this.layout = layout;
        this.plan = plan;
        this.judgement = judgement;
        this.laying = laying;
    }

    /** The day as it was read. */
    public DaySnapshot snapshot() {
        return snapshot;
    }

    /** What the day is made of. */
    public DayFacts facts() {
        return snapshot.facts();
    }

    /** Who goes where; it need not be the snapshot's layout. */
    public Layout layout() {
        return layout;
    }

    /** The layout as planning sees it, with its times up to date. */
    public DayPlan plan() {
        return plan;
    }

    /** What the rules say. */
    public Judgement judgement() {
        return judgement;
    }

    /** Routes by the id of their shift, in the order of the day. */
    public Map<String, Route> routes() {
        return laying.routes();
    }

    /** Every part of every visit and group, placed or not. */
    public Map<StopKey, Stop> stops() {
        return laying.stops();
    }

    /**
     * A part of a visit or group.
     *
     * @throws IllegalArgumentException where it is not of this day
     */
    public Stop stop(StopKey key) {
        Stop stop = laying.stops().get(key);
        if (stop == null) {
            throw new IllegalArgumentException("Stop " + key + " is not of " + facts().date() + ".");
        }
        return stop;
    }

    /** When a stop happens; empty while it is left out. */
    public Optional<StopTiming> findTiming(StopKey key) {
        return Optional.ofNullable(stop(key).timing());
    }

    /**
     * The route of a shift.
     *
     * @throws IllegalArgumentException where it is not of this day
     */
    public Route route(String shift) {
        Route route = routes().get(shift);
        if (route == null) {
            throw new IllegalArgumentException("Shift " + shift + " is not of " + facts().date() + ".");
        }
        return route;
    }

    /** Whose route a shift is. */
    public String memberOf(String shift) {
        return route(shift).member().id();
    }
}
