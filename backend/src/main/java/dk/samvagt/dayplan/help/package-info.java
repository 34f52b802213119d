/** The plan follows what happens: help added or changed, somebody away, visits begun, data read anew. */
@NullMarked
package dk.samvagt.dayplan.help;

import org.jspecify.annotations.NullMarked;
