/** What relatives ask and answer and what is handed over, told to the team's open screens as it happens. */
@NullMarked
package dk.samvagt.relative.live;

import org.jspecify.annotations.NullMarked;
