package dk.samvagt.dayplan.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group activity of the day.
 *
 * @param start HH:mm where somebody is sent to it
 * @param held whether it takes place: staff is there and enough take part
 * @param wishing ids of all who would like to come
 * @param min fewer citizens than these, and it is not held
 * @param max seats
 */
@Schema(name = "Group")
public record GroupView(
        String id,
        String name,
        String task,
        LocalDate date,
        @Nullable String start,
        @Nullable String end,
        boolean held,
        List<Participant> participants,
        List<String> wishing,
        int min,
        int max,
        double latitude,
        double longitude) {

    /**
     * Somebody who takes part.
     *
     * @param replaces ids of the visits that the group stands in for
     */
    public record Participant(String citizen, String citizenName, List<String> replaces) {}
}
