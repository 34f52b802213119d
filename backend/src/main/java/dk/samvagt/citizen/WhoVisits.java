package dk.samvagt.citizen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whom the day plan sends to citizens; the area that plans the days answers. */
public interface WhoVisits {

    /**
     * Who comes to these citizens on a day, those who are away left out. Each comes once for each citizen: those who
     * are yet to come first, by when they do next, then those who have been.
     *
     * @return by citizen, none for one to whom nobody comes; empty where nobody has planned the day yet
     */
    Optional<Map<String, List<Visitor>>> on(String team, LocalDate date, Collection<String> citizens);

    /**
     * A member who comes.
     *
     * @param member id of the member
     * @param name what the member is called
     * @param at when, Copenhagen time: the next visit, or the last where all are over
     * @param been true where all of the member's visits that day are over
     */
    record Visitor(String member, String name, LocalTime at, boolean been) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Visitor[" + member + "]";
        }
    }
}
