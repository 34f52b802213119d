/**
 * What makes planning fast: ruin and recreate on arrays. The rules of {@link dk.samvagt.planning.dayplan} stay the
 * only truth; what stands here is the same arithmetic without objects (see docs/planner.md).
 */
@NullMarked
package dk.samvagt.planning.search;

import org.jspecify.annotations.NullMarked;
