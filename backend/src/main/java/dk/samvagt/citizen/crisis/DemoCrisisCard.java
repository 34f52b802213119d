package dk.samvagt.citizen.crisis;

import dk.samvagt.citizen.CrisisCall;
import java.util.List;

/**
 * A crisis card of the demo team, as the file tells.
 *
 * @param by id of the member who wrote it, so many days ago
 */
public record DemoCrisisCard(
        String citizen, String by, int daysAgo, String signs, List<String> steps, List<CrisisCall> calls) {}
