@NullMarked
package dk.samvagt.dayplan.override;

import org.jspecify.annotations.NullMarked;
