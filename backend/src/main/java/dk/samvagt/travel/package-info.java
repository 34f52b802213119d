/** Travel times between the doors of a team. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
