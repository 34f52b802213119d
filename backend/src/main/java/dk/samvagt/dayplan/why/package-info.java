/** Why a visit is where it is: what spoke for it, what against, and who else could. */
@NullMarked
package dk.samvagt.dayplan.why;

import org.jspecify.annotations.NullMarked;
