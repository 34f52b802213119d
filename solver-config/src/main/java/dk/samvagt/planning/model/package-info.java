/** What a plan is about: places, times, competences and travel. */
@NullMarked
package dk.samvagt.planning.model;

import org.jspecify.annotations.NullMarked;
