/** People who sign in, their roles and the teams they belong to. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
