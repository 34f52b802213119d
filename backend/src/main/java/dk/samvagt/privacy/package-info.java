/** What is kept about a person, given out, forgotten on request and deleted when its time is up. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "team", "citizen", "relative"})
@NullMarked
package dk.samvagt.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
