package dk.samvagt.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of an offer when somebody was given it.
 *
 * @param word what it came to
 * @param on the day that it was said, in Copenhagen
 * @param againOn DECLINED: when it may be asked again, or null
 */
public record SaidBefore(Word word, LocalDate on, @Nullable LocalDate againOn) {

    /** What it can have come to. */
    public enum Word {
        /** The team has thought of it and told nobody. */
        THOUGHT_OF,
        /** Told, and not answered yet. */
        OFFERED,
        /** A yes. */
        ACCEPTED,
        /** A no for now. */
        DECLINED
    }

    /** A no counts until it may be asked again; all else goes on. */
    boolean countsOn(LocalDate today) {
        return word != Word.DECLINED || againOn == null || againOn.isAfter(today);
    }
}
