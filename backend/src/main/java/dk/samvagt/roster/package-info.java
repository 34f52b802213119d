/** Who is on shift when. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "team", "solving"})
@NullMarked
package dk.samvagt.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
