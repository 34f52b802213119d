package dk.samvagt.relative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a relative was offered, as they see it themselves.
 *
 * @param id of the offer in the relative's hands
 * @param version counts its changes; an answer names the one that was seen
 * @param title what it is called
 * @param about what happens there, or null
 * @param state how far it has come: {@code GIVEN}, {@code ACCEPTED} or {@code TRIED}
 * @param where the place, or null
 * @param next when the session begins that is on now or comes next, or null where times are agreed or it is over
 * @param onUntil when it ends, where it is on now, or null
 * @param contact whom to ask, or null
 * @param covers whether somebody is with the citizen meanwhile, session by session; none where nobody needs to be, empty
 *     where no times are known
 */
public record OwnOffer(
        UUID id,
        int version,
        String title,
        @Nullable String about,
        GivenState state,
        @Nullable String where,
        @Nullable Instant next,
        @Nullable Instant onUntil,
        @Nullable String contact,
        @Nullable List<OwnCover> covers) {

    OwnOffer with(List<OwnCover> sessions) {
        return new OwnOffer(id, version, title, about, state, where, next, onUntil, contact, sessions);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "OwnOffer[" + id + "]";
    }
}
