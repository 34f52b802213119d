package dk.samvagt.relative;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a visit is a talk with a relative.
 *
 * @param id the talk's id
 * @param visit id of the visit
 * @param relative id of the relative
 * @param relativeName what the relative is called
 * @param kind what it is
 * @param place where
 * @param member id of the member whom the relative would like to talk with, or null
 * @param languages what it can be spoken in, as codes; empty where an interpreter comes or nobody knows
 */
public record TalkInfo(
        UUID id,
        String visit,
        UUID relative,
        String relativeName,
        TalkKind kind,
        TalkPlace place,
        @Nullable String member,
        Set<String> languages) {

    /** Keeps a copy of the set. */
    public TalkInfo {
        languages = Set.copyOf(languages);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "TalkInfo[" + id + "]";
    }
}
