/** A day's plan as people see it. */
@NullMarked
package dk.samvagt.dayplan.board;

import org.jspecify.annotations.NullMarked;
