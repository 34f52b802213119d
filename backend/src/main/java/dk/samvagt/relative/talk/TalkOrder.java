package dk.samvagt.relative.talk;

import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a talk is to be.
 *
 * @param need id of the need that it answers, or null
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param kind what it is
 * @param place where
 * @param minutes how long
 * @param member id of the member whom the relative would like to talk with, or null
 * @param language code of the language that it is spoken in, or null where it does not matter
 * @param note what to know before, or null
 */
@Embeddable
public record TalkOrder(
        @Column(name = "need_id") @Nullable UUID need,
        @Column(name = "relative_id") UUID relative,
        String citizen,
        @Enumerated(EnumType.STRING) TalkKind kind,
        @Enumerated(EnumType.STRING) TalkPlace place,
        int minutes,
        @Nullable String member,
        @Nullable String language,
        @Nullable String note) {

    TalkOrder with(UUID other) {
        return new TalkOrder(need, other, citizen, kind, place, minutes, member, language, note);
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "TalkOrder[" + relative + ", " + kind + "]";
    }
}
