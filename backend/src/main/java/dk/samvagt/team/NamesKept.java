package dk.samvagt.team;

import java.time.LocalDate;

/** Tells how long the names of members who have left are kept; the area that deletes them answers. */
public interface NamesKept {

    /** The day whose night deletes the name of a member who leaves on this day. */
    LocalDate nameGoes(LocalDate lastDay);
}
