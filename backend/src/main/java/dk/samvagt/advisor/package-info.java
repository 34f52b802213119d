/** What a team asks of its relatives' advisor: supervision and mediation, and what comes of it. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "team", "citizen"})
@NullMarked
package dk.samvagt.advisor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
