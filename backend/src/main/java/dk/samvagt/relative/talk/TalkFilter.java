package dk.samvagt.relative.talk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which talks are asked for; what is left out does not matter.
 *
 * @param need id of the need
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param planned whether only those that are still to come are wanted
 */
record TalkFilter(
        @Nullable UUID need,
        @Nullable UUID relative,
        @Nullable String citizen,
        @Nullable Boolean planned) {

    boolean lets(RelativeTalk talk) {
        return (need == null || need.equals(talk.order().need()))
                && (relative == null || relative.equals(talk.relative()))
                && (citizen == null || citizen.equals(talk.order().citizen()))
                && (!Boolean.TRUE.equals(planned) || talk.state() == TalkState.PLANNED);
    }
}
