package dk.samvagt.relative.quiet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * That somebody of the team spoke with a relative.
 *
 * @param how in what way
 * @param date when
 * @param by name of the one who noted it
 */
@Schema(name = "RelativeContact")
record ContactView(ContactKind how, LocalDate date, String by) {}
