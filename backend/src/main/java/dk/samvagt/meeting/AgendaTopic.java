package dk.samvagt.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for a meeting to take up.
 *
 * @param key the same as long as it is the same thing, such as {@code need:} and an id; at most 120 characters
 * @param kind what it is about
 * @param call which meeting it calls for
 * @param notBefore it can wait until this day; null where it cannot
 * @param citizen id of the citizen it is about, or null
 * @param subject id of the need or the follow-up it is about, or null
 * @param visits how many visits were changed, where that is what it is about
 * @param text what it is about in a person's words, or null where kind and citizen tell
 */
public record AgendaTopic(
        String key,
        TopicKind kind,
        Call call,
        @Nullable LocalDate notBefore,
        @Nullable String citizen,
        @Nullable UUID subject,
        @Nullable Integer visits,
        @Nullable String text) {

    /** Something that another area knows of: about a citizen or nobody, for a meeting as soon as it can be. */
    public static AgendaTopic of(
            String key, TopicKind kind, Call call, @Nullable String citizen, @Nullable String text) {
        return new AgendaTopic(key, kind, call, null, citizen, null, null, text);
    }

    /** Only the key: what a topic is about stays out of logs. */
    @Override
    public String toString() {
        return "AgendaTopic[" + key + "]";
    }
}
