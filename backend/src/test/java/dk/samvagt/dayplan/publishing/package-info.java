@NullMarked
package dk.samvagt.dayplan.publishing;

import org.jspecify.annotations.NullMarked;
