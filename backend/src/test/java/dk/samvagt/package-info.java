@NullMarked
package dk.samvagt;

import org.jspecify.annotations.NullMarked;
