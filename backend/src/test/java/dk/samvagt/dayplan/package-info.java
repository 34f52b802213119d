/** Stories of a team's day, told through the HTTP interface on a real PostgreSQL. */
@NullMarked
package dk.samvagt.dayplan;

import org.jspecify.annotations.NullMarked;
