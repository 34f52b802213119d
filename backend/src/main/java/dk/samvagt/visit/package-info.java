/** Dated visits and what changes about them on the day. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "citizen", "team", "relative"})
@NullMarked
package dk.samvagt.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
