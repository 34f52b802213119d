package dk.samvagt.team;

import java.util.List;

/** Tells what members answer for; each area that gives somebody something to answer for answers for its own. */
public interface Duties {

    /** What the member answers for now, in any order. */
    List<Duty> list(String team, String member);
}
