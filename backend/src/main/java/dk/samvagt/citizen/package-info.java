/** The people who get help. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "team"})
@NullMarked
package dk.samvagt.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
