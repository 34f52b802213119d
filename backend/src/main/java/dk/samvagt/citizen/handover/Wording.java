package dk.samvagt.citizen.handover;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A note as somebody wrote it at one time.
 *
 * @param at when
 * @param name of the one who wrote it
 * @param note what the next one must know
 * @param mustRead true where everybody who comes must have read it first
 * @param forMeeting true where the team's next meeting takes it up
 */
@Embeddable
public record Wording(Instant at, String name, String note, boolean mustRead, boolean forMeeting) {

    /** Nothing: notes stay out of logs. */
    @Override
    public String toString() {
        return "Wording";
    }
}
