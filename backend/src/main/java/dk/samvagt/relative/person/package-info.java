/** Who relatives are, to whom they are near, and when they can be reached. */
@NullMarked
package dk.samvagt.relative.person;

import org.jspecify.annotations.NullMarked;
