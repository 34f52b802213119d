/** Who saw and changed what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
