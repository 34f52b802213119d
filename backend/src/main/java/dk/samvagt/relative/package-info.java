/** The near ones of citizens: who they are, what they may see, what they need, and when they are away. */
@ApplicationModule(allowedDependencies = {"shared", "live", "identity", "team", "citizen", "offer"})
@NullMarked
package dk.samvagt.relative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
