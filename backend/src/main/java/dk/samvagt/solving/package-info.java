/** Solve jobs: queue, progress, cancel, resume; knows no domain. */
@ApplicationModule(allowedDependencies = {"shared", "live"})
@NullMarked
package dk.samvagt.solving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
