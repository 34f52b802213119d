/** Measures the planner: against published problems, and on a team's own day (see docs/benchmarks.md). */
@NullMarked
package dk.samvagt.planning.benchmark;

import org.jspecify.annotations.NullMarked;
