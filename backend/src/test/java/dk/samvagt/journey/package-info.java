/** Whole stories in a real browser, against the whole server and a real PostgreSQL. */
@NullMarked
package dk.samvagt.journey;

import org.jspecify.annotations.NullMarked;
