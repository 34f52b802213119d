/** What citizens let relatives see. */
@NullMarked
package dk.samvagt.relative.consent;

import org.jspecify.annotations.NullMarked;
