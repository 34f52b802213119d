/** What the next one who comes to a citizen must know, and who has read it. */
@NullMarked
package dk.samvagt.citizen.handover;

import org.jspecify.annotations.NullMarked;
