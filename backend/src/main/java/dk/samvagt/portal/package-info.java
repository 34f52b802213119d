/** The relatives' own page: how they come in, and what they see and do there as the citizen's consents allow. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "live",
            "team",
            "citizen",
            "offer",
            "relative",
            "meeting",
            "dayplan"
        })
@NullMarked
package dk.samvagt.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
