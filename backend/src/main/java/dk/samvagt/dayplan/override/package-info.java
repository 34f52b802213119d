/** What people change by hand: moving, pinning, taking off, and taking all that back. */
@NullMarked
package dk.samvagt.dayplan.override;

import org.jspecify.annotations.NullMarked;
