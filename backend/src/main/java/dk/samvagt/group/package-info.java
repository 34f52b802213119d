/** Activities for several citizens at once. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "citizen", "team", "relative"})
@NullMarked
package dk.samvagt.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
