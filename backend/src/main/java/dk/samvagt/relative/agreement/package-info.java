/** Who does what for a citizen: agreed after a talk, from when until when, and what becomes of the team's help. */
@NullMarked
package dk.samvagt.relative.agreement;

import org.jspecify.annotations.NullMarked;
