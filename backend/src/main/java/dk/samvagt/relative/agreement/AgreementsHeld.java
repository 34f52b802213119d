package dk.samvagt.relative.agreement;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who does what by agreement, and the minutes of talks about it. */
@Component
class AgreementsHeld implements HeldAbout {

    private static final String OF_RELATIVE = "team = :team and relative_id = cast(:id as uuid)";
    private static final String OF_CITIZEN = "team = :team and citizen = :id";
    private static final String STANDS =
            " and state in ('PROPOSED', 'AGREED') and coalesce(stopped_from, last, :today) >= :today";
    private static final String NO_MINUTES =
            "present = null, agreed = null, plan = null, options = null, version = version + 1";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                agreements(HeldTable.of(RELATIVE, "agreement", "Aftaler", "Agreements")
                        .where(OF_RELATIVE)),
                agreements(HeldTable.of(CITIZEN, "agreement", "Aftaler", "Agreements")
                        .where(OF_CITIZEN)),
                steps(
                        HeldTable.of(RELATIVE, "agreement_step", "Aftaler, trin for trin", "Agreements, step by step"),
                        OF_RELATIVE),
                steps(
                        HeldTable.of(CITIZEN, "agreement_step", "Aftaler, trin for trin", "Agreements, step by step"),
                        OF_CITIZEN),
                daysOff(HeldTable.of(RELATIVE, "agreement_day_off", "Ikke en dag", "Days off"), OF_RELATIVE),
                daysOff(HeldTable.of(CITIZEN, "agreement_day_off", "Ikke en dag", "Days off"), OF_CITIZEN),
                minutes(HeldTable.of(RELATIVE, "agreement_minutes", "Referater", "Minutes")
                        .where(OF_RELATIVE)),
                minutes(HeldTable.of(CITIZEN, "agreement_minutes", "Referater", "Minutes")
                        .where(OF_CITIZEN)));
    }

    private static HeldTable agreements(HeldTable agreements) {
        return agreements
                .orderedBy("first")
                .field("first", "first", "Fra", "From")
                .field("last", "last", "Til", "To")
                .coded("party", "party", "Hvem", "Who")
                .field("who", "who", "Navn", "Name")
                .field("task", "task", "Opgave", "Task")
                .coded("effect", "effect", "Betydning", "Effect")
                .coded("state", "state", "Status", "State")
                .field("note", "note", "Note", "Note");
    }

    private static HeldTable steps(HeldTable steps, String where) {
        return steps.where("agreement_id in (select id from agreement where " + where + ")")
                .orderedBy("at")
                .field("at", "at", "Hvornår", "When")
                .coded("state", "state", "Trin", "Step")
                .field("by", "name", "Af", "By")
                .field("reason", "reason", "Hvorfor", "Why");
    }

    private static HeldTable daysOff(HeldTable days, String where) {
        return days.where("agreement_id in (select id from agreement where " + where + ")")
                .orderedBy("date")
                .field("date", "date", "Dato", "Date")
                .field("reason", "reason", "Hvorfor", "Why");
    }

    private static HeldTable minutes(HeldTable minutes) {
        return minutes.orderedBy("held_on")
                .field("heldOn", "held_on", "Dato", "Date")
                .field("present", "present", "Til stede", "Present")
                .field("agreed", "agreed", "Aftaler", "Agreements")
                .field("plan", "plan", "Plan", "Plan")
                .field("options", "options", "Muligheder", "Options")
                .field("writtenBy", "written_by", "Skrevet af", "Written by");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                words(RELATIVE, OF_RELATIVE), words(CITIZEN, OF_CITIZEN),
                reasons(RELATIVE, "agreement_step", OF_RELATIVE), reasons(CITIZEN, "agreement_step", OF_CITIZEN),
                reasons(RELATIVE, "agreement_day_off", OF_RELATIVE), reasons(CITIZEN, "agreement_day_off", OF_CITIZEN),
                minutesGo(RELATIVE, OF_RELATIVE), minutesGo(CITIZEN, OF_CITIZEN));
    }

    private static HeldErasure words(HeldPerson.Kind kind, String where) {
        return HeldErasure.blank(
                kind,
                "agreement",
                "who = null, note = null, task = 'Slettet', version = version + 1",
                where + " and (who is not null or note is not null or task <> 'Slettet')",
                "Hvad der var aftalt",
                "What was agreed");
    }

    private static HeldErasure reasons(HeldPerson.Kind kind, String table, String where) {
        return HeldErasure.blank(
                kind,
                table,
                "reason = null",
                "reason is not null and agreement_id in (select id from agreement where " + where + ")",
                "Hvorfor aftaler blev ændret",
                "Why agreements changed");
    }

    private static HeldErasure minutesGo(HeldPerson.Kind kind, String where) {
        return HeldErasure.blank(
                kind,
                "agreement_minutes",
                NO_MINUTES,
                where + " and coalesce(present, agreed, plan, options) is not null",
                "Referater af samtaler",
                "Minutes of talks");
    }

    @Override
    public List<HeldHindrance> hindrances() {
        String danish = "Der er aftaler, som gælder. Afslut dem først.";
        String english = "There are agreements that stand. End them first.";
        return List.of(
                HeldHindrance.of(RELATIVE, "agreement", OF_RELATIVE + STANDS, danish, english),
                HeldHindrance.of(CITIZEN, "agreement", OF_CITIZEN + STANDS, danish, english));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.rows(
                        Retention.RELATIVES_HISTORY,
                        "agreement",
                        "(state in ('ENDED', 'FAILED') or last < :day) and first < :day and not exists (select 1"
                                + " from agreement_step s where s.agreement_id = agreement.id and s.at >= :before)",
                        "delete from agreement_step where agreement_id in ({due})",
                        "delete from agreement_day_off where agreement_id in ({due})"),
                RetentionRule.rows(
                        Retention.RELATIVES_HISTORY,
                        "agreement_minutes",
                        "held_on < :day and not exists"
                                + " (select 1 from agreement a where a.minutes_id = agreement_minutes.id)"));
    }
}
