@NullMarked
package dk.samvagt.dayplan.wishes;

import org.jspecify.annotations.NullMarked;
