/** How minutes look on paper. */
@NullMarked
package dk.samvagt.meeting.minutes;

import org.jspecify.annotations.NullMarked;
