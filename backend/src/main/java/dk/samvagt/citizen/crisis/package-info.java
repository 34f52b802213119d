/** What to do at a citizen's when it is bad. */
@NullMarked
package dk.samvagt.citizen.crisis;

import org.jspecify.annotations.NullMarked;
