/** Calls to relatives and talks with them, planned as work. */
@NullMarked
package dk.samvagt.relative.talk;

import org.jspecify.annotations.NullMarked;
