/** What a member has with them on the road: their own route of the day. */
@NullMarked
package dk.samvagt.dayplan.myday;

import org.jspecify.annotations.NullMarked;
