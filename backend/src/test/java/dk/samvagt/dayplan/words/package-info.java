@NullMarked
package dk.samvagt.dayplan.words;

import org.jspecify.annotations.NullMarked;
