/** How the screens and the description of the interface are served. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
