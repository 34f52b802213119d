/** Offers that relatives are given, from the need to how it went. */
@NullMarked
package dk.samvagt.relative.given;

import org.jspecify.annotations.NullMarked;
