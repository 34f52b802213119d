/** A day's plan in words, as a Dane or an English reader would say it. */
@NullMarked
package dk.samvagt.dayplan.words;

import org.jspecify.annotations.NullMarked;
