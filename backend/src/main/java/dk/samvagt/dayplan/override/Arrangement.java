package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.TimedDay;
import java.util.Map;

/**
 * A layout as a person wants it.
 *
 * @param day who goes where, with the times
 * @param decided what the person decided about which stops
 */
record Arrangement(TimedDay day, Map<StopKey, Decision.Kind> decided) {}
