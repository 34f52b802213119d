package dk.samvagt.portal.page;

import dk.samvagt.portal.entry.PageLanguage;
import dk.samvagt.relative.OwnTalk;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relative's own page, before they have chosen a citizen.
 *
 * @param name what the relative is called
 * @param language in which they read
 * @param largeText whether they like large letters
 * @param citizens those who let them see something
 * @param talks what the team has planned with them, the next first
 * @param phone where the team is rung up
 */
@Schema(name = "OwnPage")
record OwnPage(
        String name,
        PageLanguage language,
        boolean largeText,
        List<Near> citizens,
        List<OwnTalk> talks,
        @Nullable TeamPhone phone) {

    /** Nothing: who relatives are stays out of logs. */
    @Override
    public String toString() {
        return "OwnPage";
    }

    /** A citizen: id, what they are called, and how many messages and offers wait for the relative there. */
    @Schema(name = "OwnPageCitizen")
    record Near(String id, String name, int news) {

        /** Only the id. */
        @Override
        public String toString() {
            return "Near[" + id + "]";
        }
    }
}
