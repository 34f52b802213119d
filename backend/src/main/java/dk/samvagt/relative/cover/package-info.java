/** Somebody is with the citizen while a relative takes up an offer. */
@NullMarked
package dk.samvagt.relative.cover;

import org.jspecify.annotations.NullMarked;
