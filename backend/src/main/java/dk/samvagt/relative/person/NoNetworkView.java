package dk.samvagt.relative.person;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * That a citizen has nobody.
 *
 * @param since when it was noted
 * @param by name of the one who noted it
 */
@Schema(name = "NoNetwork")
record NoNetworkView(Instant since, String by) {}
