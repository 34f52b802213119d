/** The team's server. */
@NullMarked
package dk.samvagt;

import org.jspecify.annotations.NullMarked;
