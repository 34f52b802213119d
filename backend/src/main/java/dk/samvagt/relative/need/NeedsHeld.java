package dk.samvagt.relative.need;

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

/** What a relative needs and what came of it. What was said in confidence is the relative's alone. */
@Component
class NeedsHeld implements HeldAbout {

    private static final String OF_RELATIVE = "n.team = :team and n.relative_id = cast(:id as uuid)";

    /** A need with something said in confidence is not told to the citizen at all: its kind alone would tell. */
    private static final String OF_CITIZEN = "n.team = :team and n.citizen = :id and not exists"
            + " (select 1 from need_signal c where c.need_id = n.id and (c.confidential or c.username like 'relative:%'))";

    private static final String IDS =
            "(select id from relative_need where team = :team and relative_id = cast(:id as uuid))";
    private static final String IDS_OF_NOBODY =
            "(select id from relative_need where team = :team and citizen = :id and relative_id is null)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                needs(HeldTable.of(RELATIVE, "relative_need", "Behov", "Needs"), OF_RELATIVE),
                signals(HeldTable.of(RELATIVE, "need_signal", "Hvad der blev set og sagt", "What was seen and said"))
                        .where(OF_RELATIVE)
                        .field(
                                "note",
                                "case when not confidential or :confidant or :self or need_signal.username = :username"
                                        + " or n.owner = :member then note"
                                        + " else 'Sagt i fortrolighed: udleveres af pårørendevejlederen' end",
                                "Note",
                                "Note"),
                steps(HeldTable.of(RELATIVE, "need_step", "Hvad der blev gjort", "What was done"), OF_RELATIVE),
                needs(HeldTable.of(CITIZEN, "relative_need", "Pårørendes behov", "Needs of relatives"), OF_CITIZEN),
                signals(HeldTable.of(CITIZEN, "need_signal", "Hvad der blev set", "What was seen"))
                        .where(OF_CITIZEN)
                        .field("note", "note", "Note", "Note"),
                steps(HeldTable.of(CITIZEN, "need_step", "Hvad der blev gjort", "What was done"), OF_CITIZEN),
                needs(
                        HeldTable.of(MEMBER, "relative_need", "Behov, du følger op på", "Needs you follow up"),
                        "n.team = :team and :id in (n.owner, n.taken_by)"));
    }

    private static HeldTable needs(HeldTable needs, String where) {
        return new HeldTable(
                        needs.kind(), needs.title(), needs.tables(), "relative_need n", where, "flagged_at", List.of())
                .field("flaggedAt", "flagged_at", "Markeret", "Flagged")
                .coded("kind", "kind", "Behov", "Need")
                .coded("urgency", "urgency", "Haster", "Urgency")
                .coded("state", "state", "Status", "State")
                .field("due", "due", "Følges op", "Due");
    }

    private static HeldTable signals(HeldTable signals) {
        return signals.with("relative_need", "join relative_need n on n.id = need_id")
                .orderedBy("at")
                .field("at", "at", "Hvornår", "When")
                .field("by", "name", "Af", "By")
                .coded("urgency", "need_signal.urgency", "Haster", "Urgency");
    }

    private static HeldTable steps(HeldTable steps, String where) {
        return steps.with("relative_need", "join relative_need n on n.id = need_id")
                .where(where)
                .orderedBy("at")
                .field("at", "at", "Hvornår", "When")
                .field("by", "name", "Af", "By")
                .coded("state", "need_step.state", "Trin", "Step")
                .field("decision", "decision", "Besluttet", "Decided");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        RELATIVE,
                        "need_signal",
                        "note = null, name = case when username like 'relative:%' then 'Slettet' else name end",
                        "need_id in " + IDS
                                + " and (note is not null or (username like 'relative:%' and name <> 'Slettet'))",
                        "Noter om, hvad de har brug for",
                        "Notes of what they need"),
                HeldErasure.blank(
                        RELATIVE,
                        "need_step",
                        "decision = null",
                        "need_id in " + IDS + " and decision is not null",
                        "Hvad der blev besluttet om dem",
                        "What was decided about them"),
                HeldErasure.blank(
                        CITIZEN,
                        "need_signal",
                        "note = null",
                        "need_id in " + IDS_OF_NOBODY + " and note is not null",
                        "Noter om behov uden navn",
                        "Notes of needs without a name"),
                HeldErasure.blank(
                        CITIZEN,
                        "need_step",
                        "decision = null",
                        "need_id in " + IDS_OF_NOBODY + " and decision is not null",
                        "Hvad der blev besluttet om dem",
                        "What was decided about them"),
                // Whoever is given the same username later must not read what was said in confidence.
                HeldErasure.blank(
                        MEMBER,
                        "need_signal",
                        "username = :pseudonym",
                        "username in (:usernames) and need_id in (select id from relative_need where team = :team)",
                        "Brugernavnet ved det, medarbejderen så og skrev om pårørendes behov",
                        "The username beside what the member saw and wrote of relatives' needs"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        String danish = "Der er behov, som ikke er lukket. Svar, og luk dem først: intet forsvinder ubesvaret.";
        String english =
                "There are needs that are not closed. Answer and close them first: nothing disappears unanswered.";
        return List.of(
                HeldHindrance.of(
                        RELATIVE,
                        "relative_need",
                        "team = :team and relative_id = cast(:id as uuid) and state <> 'CLOSED'",
                        danish,
                        english),
                HeldHindrance.of(
                        CITIZEN,
                        "relative_need",
                        "team = :team and citizen = :id and state <> 'CLOSED'",
                        danish,
                        english),
                HeldHindrance.of(
                        MEMBER,
                        "relative_need",
                        "team = :team and state <> 'CLOSED' and (owner = :id or (owner is null and taken_by = :id))",
                        "Der er behov, som medarbejderen tager sig af. Giv dem til en anden, eller luk dem først.",
                        "There are needs that the member sees to. Give them to somebody else or close them first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(
                Retention.NEEDS,
                "relative_need",
                "state = 'CLOSED' and flagged_at < :before and not exists (select 1 from need_step s"
                        + " where s.need_id = relative_need.id and s.at >= :before) and not exists (select 1"
                        + " from need_signal s where s.need_id = relative_need.id and s.at >= :before)",
                "delete from need_signal where need_id in ({due})",
                "delete from need_step where need_id in ({due})"));
    }
}
