/** The plan of a day: routes, overrides, proposals, publishing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "live",
            "identity",
            "team",
            "citizen",
            "relative",
            "visit",
            "group",
            "roster",
            "travel",
            "solving"
        })
@NullMarked
package dk.samvagt.dayplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
