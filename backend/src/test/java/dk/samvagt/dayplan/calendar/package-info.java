@NullMarked
package dk.samvagt.dayplan.calendar;

import org.jspecify.annotations.NullMarked;
