@NullMarked
package dk.samvagt.solving;

import org.jspecify.annotations.NullMarked;
