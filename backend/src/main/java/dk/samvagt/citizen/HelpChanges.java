package dk.samvagt.citizen;

import java.time.LocalDate;
import java.util.Map;

/** Tells whose help people have changed by hand; the area that keeps the visits answers. */
public interface HelpChanges {

    /** How many visits were added, changed or declined from a day on, by citizen. */
    Map<String, Integer> countSince(String team, LocalDate day);
}
