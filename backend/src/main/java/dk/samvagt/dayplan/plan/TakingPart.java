package dk.samvagt.dayplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * A citizen who takes part in a group activity.
 *
 * @param group the group's id
 * @param citizen the citizen's id
 */
@Embeddable
public record TakingPart(@Column(name = "group_key") String group, String citizen) {

    /** By group, then by citizen. */
    public static final Comparator<TakingPart> ORDER =
            Comparator.comparing(TakingPart::group).thenComparing(TakingPart::citizen);
}
