/** What tests stand on: a fresh database for each context, people who are signed in, teams to plan for. */
@NullMarked
package dk.samvagt.testing;

import org.jspecify.annotations.NullMarked;
