package dk.samvagt.audit;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has looked at and changed what about a person, and what a member has looked at and changed. */
@Component
class AuditHeld implements HeldAbout {

    /** A member is told by their own username; of others only what they are, as their names are theirs. */
    private static final String BY_MEMBER = "team = :team and who = :username and :self";

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(CITIZEN, "audit_entry", "Hvem har set og ændret", "Who has looked and changed")
                        .where("team = :team and :id = any (subjects)")),
                told(HeldTable.of(RELATIVE, "audit_entry", "Hvem har set og ændret", "Who has looked and changed")
                        .where("team = :team and :id = any (subjects)")),
                told(HeldTable.of(
                                MEMBER,
                                "audit_entry",
                                "Det, du selv har set og ændret",
                                "What you have looked at and changed")
                        .where(BY_MEMBER)));
    }

    private static HeldTable told(HeldTable entries) {
        return entries.orderedBy("at desc")
                .field("at", "at", "Hvornår", "When")
                .coded("role", "role", "Hvem", "Who")
                .coded("action", "action", "Hvad", "What")
                .coded("what", "what", "Hvad det var", "What it was");
    }

    /** The database lets a username go, and nothing else of an entry. */
    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.blank(
                MEMBER,
                "audit_entry",
                "who = :pseudonym",
                "(team = :team and who in (:usernames)) or (team is null and who in (:closing))",
                "Brugernavnet i loggen over, hvem der har set og ændret hvad",
                "The username in the log of who has seen and changed what"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.AUDIT, "audit_entry", "at < :before"));
    }
}
