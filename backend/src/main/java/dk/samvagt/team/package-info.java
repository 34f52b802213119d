/** The team, its members and when they are away. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package dk.samvagt.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
