/** Telling the members their routes, and proposing changes to what they were told. */
@NullMarked
package dk.samvagt.dayplan.publishing;

import org.jspecify.annotations.NullMarked;
