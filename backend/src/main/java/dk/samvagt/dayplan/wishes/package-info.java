/** What matters to a team: asked in plain words, tried on a day, kept with its history. */
@NullMarked
package dk.samvagt.dayplan.wishes;

import org.jspecify.annotations.NullMarked;
