package dk.samvagt.dayplan.board;

import dk.samvagt.planning.model.VisitMode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop that nobody is sent to, and why. Times as HH:mm.
 *
 * @param seat whose part is missing: 1 for the first person, 2 for the second
 * @param reasons one for each member of the team
 * @param talk the talk with a relative that it is
 */
@Schema(name = "Unassigned")
public record UnassignedView(
        String visit,
        int seat,
        @Nullable String citizen,
        @Nullable String citizenName,
        String task,
        String taskLabel,
        int minutes,
        String earliest,
        String latest,
        boolean strict,
        int priority,
        int staff,
        VisitMode mode,
        List<Reason> reasons,
        @Nullable TalkWith talk) {}
