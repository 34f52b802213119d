package dk.samvagt.relative.demo;

import java.util.List;

/**
 * The demo team's relatives as their file tells of them.
 *
 * @param relatives who they are, and what they need
 * @param talks needs without a name
 * @param noNetwork citizens who have nobody
 */
public record DemoFile(List<DemoPerson> relatives, List<DemoNeed> talks, List<DemoNobody> noNetwork) {

    /**
     * A citizen who has nobody.
     *
     * @param citizen id of the citizen
     * @param by id of the member who noted it
     */
    public record DemoNobody(String citizen, String by) {}
}
