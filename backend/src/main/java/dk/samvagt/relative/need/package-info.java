/** What relatives need and what comes of it. */
@NullMarked
package dk.samvagt.relative.need;

import org.jspecify.annotations.NullMarked;
