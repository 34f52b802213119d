/** Planning a day in the background, and telling how far it is. */
@NullMarked
package dk.samvagt.dayplan.solve;

import org.jspecify.annotations.NullMarked;
