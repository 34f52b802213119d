package dk.samvagt.portal.page;

import dk.samvagt.relative.OwnAgreement;
import dk.samvagt.relative.OwnOffer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relative may see about a citizen. A part is left out where the citizen's consent for it does not stand.
 *
 * @param id the citizen's id
 * @param name what the citizen is called
 * @param contactPerson first name of the relative's way in to the team
 * @param atWork first names of those who are at work now
 * @param phone where the team is rung up
 * @param visits the coming days' visits as they were sent out, by time
 * @param agreements who does what
 * @param offers what the relative was offered
 * @param minutes what meetings have released, the newest first
 * @param book whether there is a contact book
 * @param unread how many messages of the team the relative has not read
 */
@Schema(name = "OwnCitizen")
record OwnCitizen(
        String id,
        String name,
        @Nullable String contactPerson,
        List<String> atWork,
        @Nullable TeamPhone phone,
        @Nullable List<ComingVisit> visits,
        @Nullable List<OwnAgreement> agreements,
        @Nullable List<OwnOffer> offers,
        @Nullable List<OwnMinutes> minutes,
        boolean book,
        int unread) {

    /** Only the id. */
    @Override
    public String toString() {
        return "OwnCitizen[" + id + "]";
    }

    /** When somebody comes, and the first names of those who do. */
    @Schema(name = "ComingVisit")
    record ComingVisit(Instant startsAt, List<String> who) {}
}
