package dk.samvagt.dayplan.myday;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.samvagt.citizen.CrisisCardInfo;
import dk.samvagt.dayplan.board.StopView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stop as the member who makes it needs it.
 *
 * @param stop the stop as the board shows it
 * @param directionsUrl the way there on a map; holds nothing but the place
 * @param doorNotes what to know at the door, as sentences, most pressing first
 * @param contactPersonName the citizen's contact person
 * @param contactPersonIsMe whether that is the member
 * @param citizenLanguages codes of what the citizen speaks
 * @param sharedLanguage a language that both speak
 * @param partnerName who comes too
 * @param importantToMe what matters to the citizen, in the citizen's words
 * @param handovers what the next one must know, what must be read first
 * @param crisisCard what to do when it is bad, and whom to ring; none where there is no citizen
 */
@Schema(name = "MyDayStop")
record MyStopView(
        @JsonUnwrapped StopView stop,
        @Nullable String directionsUrl,
        List<String> doorNotes,
        @Nullable String contactPersonName,
        boolean contactPersonIsMe,
        Set<String> citizenLanguages,
        @Nullable String sharedLanguage,
        @Nullable String partnerName,
        @Nullable String importantToMe,
        List<MyHandover> handovers,
        @Nullable CrisisCardInfo crisisCard) {

    /** Ids of those whom it tells about, for the audit log. */
    Stream<String> subjects() {
        Stream<String> notes = handovers.stream().map(handover -> handover.id().toString());
        Stream<String> people = crisisCard != null ? crisisCard.subjects() : Stream.ofNullable(stop.citizen());
        return Stream.concat(people, notes);
    }
}
