/** What the instances on one database tell each other, and what they tell browsers as it happens. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
