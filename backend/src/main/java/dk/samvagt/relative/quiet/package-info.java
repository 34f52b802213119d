/** Relatives whom nobody has asked about, and those with rising signals. */
@NullMarked
package dk.samvagt.relative.quiet;

import org.jspecify.annotations.NullMarked;
