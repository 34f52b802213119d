/** When meetings are: series, single meetings, and whose time they take. */
@NullMarked
package dk.samvagt.meeting.plan;

import org.jspecify.annotations.NullMarked;
