package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to talk about.
 *
 * @param text in their words
 * @param citizen id of the citizen it is about, or left out
 */
record NewAgendaItem(
        @NotBlank @Size(max = 300) String text, @Nullable String citizen) {

    /** Without the words. */
    @Override
    public String toString() {
        return "NewAgendaItem";
    }
}
