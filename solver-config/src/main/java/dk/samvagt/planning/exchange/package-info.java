/** A team's data as CSV: typed rows, one reader that reports every problem at once, and writers. */
@NullMarked
package dk.samvagt.planning.exchange;

import org.jspecify.annotations.NullMarked;
