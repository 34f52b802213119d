package dk.samvagt.planning.cli;

import java.time.LocalDate;

/** Who is told how far the planning of a folder is. */
interface Progress {

    /** Tells nobody. */
    Progress UNSEEN = new Progress() {};

    /** The planning of a date begins. */
    default void begin(LocalDate date) {}

    /** A better plan of that date is there. */
    default void better(DayFigures figures) {}
}
