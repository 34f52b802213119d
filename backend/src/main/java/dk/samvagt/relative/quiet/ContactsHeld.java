package dk.samvagt.relative.quiet;

import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** When somebody spoke with a relative. */
@Component
class ContactsHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and relative_id = cast(:id as uuid)";

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(RELATIVE, "relative_contact", "Kontakt", "Contacts")
                .where(THEIRS)
                .orderedBy("date")
                .field("date", "date", "Dato", "Date")
                .coded("how", "how", "Hvordan", "How")
                .field("notedBy", "noted_by", "Noteret af", "Noted by"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.delete(
                RELATIVE, "relative_contact", THEIRS, "Hvornår de blev talt med", "When they were spoken with"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.RELATIVES_HISTORY, "relative_contact", "noted_at < :before"));
    }
}
