package dk.samvagt.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells what a team's meetings have to take up; each area that has something for them answers for its own. A topic is
 * told as long as it stands; one that a meeting has settled is not taken up again, told or not.
 *
 * <p>Early warnings of strain come in this way too: whatever watches over the members' workload implements this and
 * tells topics of {@link TopicKind#WORKLOAD}.
 */
public interface AgendaSource {

    /**
     * What stands now.
     *
     * @param today the day on the clock in Copenhagen
     */
    List<AgendaTopic> listTopics(String team, LocalDate today);
}
