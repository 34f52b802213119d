/** A team's meetings: when they are, what they take up, what came of it, and who does what by when. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "team", "citizen", "relative", "offer"})
@NullMarked
package dk.samvagt.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
