package dk.samvagt.meeting.agenda;

import jakarta.validation.constraints.NotNull;

/**
 * The meeting is through with an item.
 *
 * @param version the version of the item that was seen
 * @param outcome what came of it
 */
record SettledItem(@NotNull Integer version, @NotNull ItemOutcome outcome) {

    /** What a meeting can say about an item. */
    enum ItemOutcome {
        DECIDED(Outcome.DECIDED),
        DONE(Outcome.DONE),
        HANDED_ON(Outcome.HANDED_ON),
        LATER(Outcome.LATER);

        private final Outcome outcome;

        ItemOutcome(Outcome outcome) {
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
