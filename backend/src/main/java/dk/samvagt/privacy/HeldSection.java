package dk.samvagt.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Things of one kind.
 *
 * @param name what machines call it
 * @param title what people call it
 * @param rows the things
 */
@Schema(name = "HeldSection")
record HeldSection(String name, String title, List<HeldRow> rows) {}
