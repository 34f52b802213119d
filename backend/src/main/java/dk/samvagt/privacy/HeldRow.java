package dk.samvagt.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One thing that is kept.
 *
 * @param values what is known of it; what is empty is left out
 */
@Schema(name = "HeldRow")
record HeldRow(List<HeldValue> values) {}
