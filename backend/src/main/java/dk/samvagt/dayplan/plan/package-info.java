/** A team's day as it is kept: who goes where, what people decided about it, and what was changed when. */
@NullMarked
package dk.samvagt.dayplan.plan;

import org.jspecify.annotations.NullMarked;
