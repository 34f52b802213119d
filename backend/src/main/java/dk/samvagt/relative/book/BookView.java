package dk.samvagt.relative.book;

import dk.samvagt.relative.ContactBookMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A contact book as the team sees it.
 *
 * @param citizen id of the citizen whom it is about
 * @param open true while the citizen's consent stands; without it nobody writes
 * @param messages the first first
 */
@Schema(name = "ContactBook")
record BookView(String citizen, boolean open, List<ContactBookMessage> messages) {}
