package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.person.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a need has taken.
 *
 * @param state where it came by it
 * @param at when
 * @param by name of the one who took it
 * @param decision what was decided
 * @param ownerName what the member or the advisor is called who sees to it
 * @param due when it is followed up
 */
@Schema(name = "NeedStep")
record StepView(
        NeedState state,
        Instant at,
        String by,
        @Nullable String decision,
        @Nullable String ownerName,
        @Nullable LocalDate due) {

    static StepView of(Step step, Names names) {
        String owner = step.owner();
        String ownerName = Taking.isAdvisor(owner) ? step.name() : owner == null ? null : names.member(owner);
        return new StepView(step.state(), step.at(), step.name(), step.decision(), ownerName, step.due());
    }

    /** Only the state. */
    @Override
    public String toString() {
        return "StepView[" + state + "]";
    }
}
