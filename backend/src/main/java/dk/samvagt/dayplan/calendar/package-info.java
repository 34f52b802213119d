/** A member's shifts and visits as busy times in a calendar of their own. */
@NullMarked
package dk.samvagt.dayplan.calendar;

import org.jspecify.annotations.NullMarked;
