package dk.samvagt.citizen;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A citizen and what the team knows beside the file.
 *
 * @param info as the team's file describes the citizen
 * @param importantToMe what matters to the citizen, in the citizen's words, or null where nobody has asked
 * @param forgotten true where nothing tells of the citizen any more
 * @param visitsByMember how many visits each member (by id) has made in the 14 days before the data was read
 */
public record CitizenRecord(
        CitizenInfo info, @Nullable String importantToMe, boolean forgotten, Map<String, Integer> visitsByMember) {

    /** Keeps a copy of the counts. */
    public CitizenRecord {
        visitsByMember = Map.copyOf(visitsByMember);
    }

    /** The citizen's id. */
    public String id() {
        return info.id();
    }

    /** Only the id: what matters to a citizen stays out of logs. */
    @Override
    public String toString() {
        return "CitizenRecord[" + info.id() + "]";
    }
}
