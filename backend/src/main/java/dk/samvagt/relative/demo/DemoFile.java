package dk.samvagt.relative.demo;

import dk.samvagt.relative.PulseWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The demo team's relatives as their file tells of them.
 *
 * @param relatives who they are, and what they need
 * @param talks needs without a name
 * @param noNetwork citizens who have nobody
 * @param pulse how relatives found the answers
 */
public record DemoFile(
        List<DemoPerson> relatives, List<DemoNeed> talks, List<DemoNobody> noNetwork, List<DemoPulse> pulse) {

    /** What a relative answered, so many days ago. */
    public record DemoPulse(
            int daysAgo,
            PulseWord heard,
            PulseWord helped,
            @Nullable String words) {}

    /**
     * A citizen who has nobody.
     *
     * @param citizen id of the citizen
     * @param by id of the member who noted it
     */
    public record DemoNobody(String citizen, String by) {}
}
