/** The near ones of a citizen, and when they need relief. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "citizen"})
@NullMarked
package dk.samvagt.relative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
