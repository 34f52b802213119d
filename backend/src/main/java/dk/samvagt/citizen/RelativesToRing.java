package dk.samvagt.citizen;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells which relatives to ring when it is bad; the area that keeps the consents answers. */
public interface RelativesToRing {

    /**
     * Those with a telephone who may know how the citizen is, by citizen and by name. Asked anew each time, so that a
     * withdrawn consent counts at once.
     */
    Map<String, List<RelativeToRing>> list(String team, Collection<String> citizens);

    /**
     * A relative to ring.
     *
     * @param id the relative's id
     * @param name what the relative is called
     * @param relation what they are to the citizen, as a stable word
     * @param phone the number
     */
    @Schema(name = "RelativeToRing")
    record RelativeToRing(String id, String name, String relation, String phone) {

        /** Only the id. */
        @Override
        public String toString() {
            return "RelativeToRing[" + id + "]";
        }
    }
}
