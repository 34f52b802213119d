/** The PostgreSQL that Samvagt brings along when no other is configured. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.samvagt.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
