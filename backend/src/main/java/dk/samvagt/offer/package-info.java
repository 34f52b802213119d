/** What relatives and citizens can be offered, what of it suits whom, and the partners around the team. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package dk.samvagt.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
