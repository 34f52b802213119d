/** How relatives found the answers to what they needed. */
@NullMarked
package dk.samvagt.relative.pulse;

import org.jspecify.annotations.NullMarked;
