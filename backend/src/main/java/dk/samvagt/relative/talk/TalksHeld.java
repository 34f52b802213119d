package dk.samvagt.relative.talk;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls to relatives and talks with them. What was noted is the relative's. */
@Component
class TalksHeld implements HeldAbout {

    private static final String THEIRS = "team = :team and relative_id = cast(:id as uuid)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(RELATIVE, "relative_talk", "Samtaler", "Talks")
                                .where(THEIRS))
                        .field("language", "language", "Sprog", "Language")
                        .coded("interpreter", "interpreter", "Tolk", "Interpreter")
                        .field("note", "note", "Note", "Note"),
                told(HeldTable.of(CITIZEN, "relative_talk", "Samtaler med pårørende", "Talks with relatives")
                        .where("team = :team and citizen = :id")),
                told(HeldTable.of(MEMBER, "relative_talk", "Samtaler, du har", "Talks of yours")
                        .where("team = :team and member = :id")));
    }

    private static HeldTable told(HeldTable talks) {
        return talks.orderedBy("date, from_time")
                .field("date", "date", "Dato", "Date")
                .coded("kind", "kind", "Slags", "Kind")
                .coded("place", "place", "Hvor", "Where")
                .field("from", "from_time", "Fra", "From")
                .coded("state", "state", "Status", "State");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.blank(
                RELATIVE,
                "relative_talk",
                "note = null, language = null, version = version + 1",
                THEIRS + " and coalesce(note, language) is not null",
                "Noter om samtaler",
                "Notes of talks"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(
                HeldHindrance.of(
                        RELATIVE,
                        "relative_talk",
                        THEIRS + " and state = 'PLANNED'",
                        "Der er planlagt en samtale. Hold den, eller aflys den først.",
                        "A talk is planned. Hold it or call it off first."),
                HeldHindrance.of(
                        CITIZEN,
                        "relative_talk",
                        "team = :team and citizen = :id and state = 'PLANNED'",
                        "Der er planlagt en samtale med en pårørende. Hold den, eller aflys den først.",
                        "A talk with a relative is planned. Hold it or call it off first."),
                HeldHindrance.of(
                        MEMBER,
                        "relative_talk",
                        "team = :team and member = :id and state = 'PLANNED'",
                        "Medarbejderen har en samtale. Hold den, eller aflys den først.",
                        "The member has a talk planned. Hold it or call it off first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.RELATIVES_HISTORY, "relative_talk", "date < :day"));
    }
}
