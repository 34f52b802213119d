package dk.samvagt.dayplan.planning;

import dk.samvagt.planning.dayplan.RuleWeights;

/** What matters to a team; a bean of this type is found by itself, and without one the defaults count. */
public interface TeamWeights {

    /** What each rule weighs for the team. */
    RuleWeights weightsOf(String team);
}
