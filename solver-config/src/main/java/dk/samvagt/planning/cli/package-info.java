/** The command line: plans a team's folder without a server or a database. */
@NullMarked
package dk.samvagt.planning.cli;

import org.jspecify.annotations.NullMarked;
