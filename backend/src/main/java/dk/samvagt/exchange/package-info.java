/** A team's data and its offers in and out as CSV files, and the demo team. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "team",
            "citizen",
            "offer",
            "offer :: partner",
            "relative",
            "meeting",
            "visit",
            "group",
            "roster",
            "travel",
            "advisor",
            "portal"
        })
@NullMarked
package dk.samvagt.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
