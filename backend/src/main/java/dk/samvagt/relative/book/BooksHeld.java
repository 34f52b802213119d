package dk.samvagt.relative.book;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a relative and the team have written to each other. The words are between those two. */
@Component
class BooksHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and relative_id = cast(:id as uuid)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(RELATIVE, "book_message", "Kontaktbog", "Contact book")
                        .where(THEIRS)
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .citizens("citizen", "citizen", "Borger", "Citizen")
                        .field("by", "name", "Fra", "From")
                        .field("message", "message", "Besked", "Message")
                        .field("readAt", "read_at", "Læst", "Read"),
                HeldTable.of(
                                CITIZEN,
                                "book_message",
                                "Hvad teamet har skrevet til pårørende",
                                "What the team wrote to relatives")
                        .where("team = :team and citizen = :id and not from_relative")
                        .orderedBy("at")
                        .field("at", "at", "Hvornår", "When")
                        .field("by", "name", "Fra", "From")
                        .field("message", "message", "Besked", "Message"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.delete(RELATIVE, "book_message", THEIRS, "Kontaktbogen", "The contact book"),
                HeldErasure.delete(
                        CITIZEN,
                        "book_message",
                        "team = :team and citizen = :id",
                        "Kontaktbøger om borgeren",
                        "Contact books about the citizen"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.RELATIVES_HISTORY, "book_message", "at < :before"));
    }
}
