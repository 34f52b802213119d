@NullMarked
package dk.samvagt.dayplan.why;

import org.jspecify.annotations.NullMarked;
