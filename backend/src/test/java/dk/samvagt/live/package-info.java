@NullMarked
package dk.samvagt.live;

import org.jspecify.annotations.NullMarked;
