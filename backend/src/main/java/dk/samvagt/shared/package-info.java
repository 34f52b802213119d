/** What every area stands on: the clock, problem details, the audited event. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samvagt.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
