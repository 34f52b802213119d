/** Between the team's data, a day's layout and the planning of it. */
@NullMarked
package dk.samvagt.dayplan.planning;

import org.jspecify.annotations.NullMarked;
