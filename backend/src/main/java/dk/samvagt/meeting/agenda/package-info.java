/** What meetings take up: what gathers by itself, what people add, what comes of it, and who does what by when. */
@NullMarked
package dk.samvagt.meeting.agenda;

import org.jspecify.annotations.NullMarked;
