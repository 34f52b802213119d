/** One team's day as a planning problem: routes, stops, the rules that judge them. */
@NullMarked
package dk.samvagt.planning.dayplan;

import org.jspecify.annotations.NullMarked;
