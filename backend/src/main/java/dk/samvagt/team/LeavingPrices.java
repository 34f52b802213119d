package dk.samvagt.team;

import java.time.LocalDate;

/** Tells what a member's leaving takes from the days to come; the area that plans them answers. */
public interface LeavingPrices {

    /** What would fall away after this day. Nothing is kept. */
    LeavingPrice ask(String team, String member, LocalDate lastDay);

    /** How many shifts come back where the member stays after all. */
    int setAside(String team, String member);
}
