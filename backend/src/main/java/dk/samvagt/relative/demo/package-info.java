/** The demo team's relatives, from a file. */
@NullMarked
package dk.samvagt.relative.demo;

import org.jspecify.annotations.NullMarked;
