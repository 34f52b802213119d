@NullMarked
package dk.samvagt.dayplan.solve;

import org.jspecify.annotations.NullMarked;
