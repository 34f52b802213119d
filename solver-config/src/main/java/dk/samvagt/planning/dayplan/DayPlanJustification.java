package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;

/**
 * One place where a plan goes against a rule: ids and figures only, no names. Each rule has a record of its own name,
 * in its level's interface.
 */
public sealed interface DayPlanJustification extends ConstraintJustification
        permits HardJustification, MediumJustification, SoftJustification {

    /** The rule that this is about. */
    DayPlanRule rule();

    /** How far, in the rule's own unit: 1 or more. */
    int amount();

    /** An English sentence. */
    String describe();

    /** The ids of the stops that it names; none where it is about something else. */
    default List<String> stops() {
        return switch (this) {
            case AboutStop one -> List.of(one.stop());
            case AboutTwoStops two -> List.of(two.first(), two.second());
            default -> List.of();
        };
    }

    /** Names one stop. */
    interface AboutStop {

        /** The stop's id. */
        String stop();
    }

    /** Names two stops. */
    interface AboutTwoStops {

        /** One stop's id. */
        String first();

        /** The other stop's id. */
        String second();
    }
}
