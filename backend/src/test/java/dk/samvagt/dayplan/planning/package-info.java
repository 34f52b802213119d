@NullMarked
package dk.samvagt.dayplan.planning;

import org.jspecify.annotations.NullMarked;
