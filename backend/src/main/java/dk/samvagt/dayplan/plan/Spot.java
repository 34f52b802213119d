package dk.samvagt.dayplan.plan;

/**
 * A place on a route.
 *
 * @param shift id of the shift whose route it is
 * @param index 0 for the first stop
 */
public record Spot(String shift, int index) {}
