package dk.samvagt.relative.given;

import dk.samvagt.relative.RelativeInfo;

/**
 * Who says how an offer goes.
 *
 * @param name of the one who says it
 * @param relative true for the relative, on their own page; false for one of the team, who notes it
 */
public record SaidBy(String name, boolean relative) {

    public static SaidBy team(String name) {
        return new SaidBy(name, false);
    }

    static SaidBy relative(RelativeInfo relative) {
        return new SaidBy(relative.name(), true);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "SaidBy[" + (relative ? "relative" : "team") + "]";
    }
}
