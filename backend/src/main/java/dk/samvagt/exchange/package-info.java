/** A team's data in and out as a folder of CSV files, and the demo team. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "team", "citizen", "relative", "visit", "group", "roster", "travel"
        })
@NullMarked
package dk.samvagt.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
