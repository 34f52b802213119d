@NullMarked
package dk.samvagt.dayplan.help;

import org.jspecify.annotations.NullMarked;
