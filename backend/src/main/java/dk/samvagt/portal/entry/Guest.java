package dk.samvagt.portal.entry;

import dk.samvagt.relative.RelativeInfo;
import java.util.UUID;

/**
 * The relative who is asking.
 *
 * @param relative who it is
 * @param language in which they read
 * @param largeText whether they like large letters
 */
public record Guest(RelativeInfo relative, PageLanguage language, boolean largeText) {

    /** The relative's id. */
    public UUID id() {
        return relative.id();
    }

    /** Id of the team of the citizens whom the relative is near to. */
    public String team() {
        return relative.team();
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Guest[" + relative.id() + "]";
    }
}
