package dk.samvagt.privacy;

import dk.samvagt.shared.HeldPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * Everything that is kept about a person.
 *
 * @param kind what they are to the team
 * @param id their id
 * @param at when it was put together
 * @param sections what is kept; a section with nothing in it is left out
 */
@Schema(name = "Held")
record HeldView(HeldPerson.Kind kind, String id, Instant at, List<HeldSection> sections) {}
