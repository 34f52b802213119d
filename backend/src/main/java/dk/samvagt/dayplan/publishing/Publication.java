package dk.samvagt.dayplan.publishing;

import java.util.List;

/**
 * What the members are told, or would be told.
 *
 * @param version the plan's version
 * @param changes what is other than they were told before
 */
record Publication(int version, List<PlanChangeView> changes) {}
