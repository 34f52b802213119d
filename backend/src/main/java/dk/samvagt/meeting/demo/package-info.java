/** The demo team's meetings, from a file. */
@NullMarked
package dk.samvagt.meeting.demo;

import org.jspecify.annotations.NullMarked;
