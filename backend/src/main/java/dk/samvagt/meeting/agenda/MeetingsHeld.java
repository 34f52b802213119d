package dk.samvagt.meeting.agenda;

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

/** What was said and decided about a person at meetings, and who was there. */
@Component
class MeetingsHeld implements HeldAbout {

    private static final String ABOUT_CITIZEN = "team = :team and citizen = :id and need_id is null";
    private static final String ABOUT_RELATIVE =
            "team = :team and need_id in (select id from relative_need where relative_id = cast(:id as uuid))";
    private static final String NO_WORDS =
            "text = null, note = null, decision = null, plan = null, options = null," + " version = version + 1";
    private static final String WORDS =
            " and coalesce(text, note, decision, plan, options) is not null and outcome <> 'OPEN'";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                items(HeldTable.of(CITIZEN, "agenda_item", "Drøftet på møder", "Taken up at meetings")
                        .with("meeting", "join meeting m on m.id = meeting_id")
                        .where("agenda_item.team = :team and agenda_item.need_id is null"
                                + " and (agenda_item.citizen = :id)")),
                items(HeldTable.of(RELATIVE, "agenda_item", "Drøftet på møder", "Taken up at meetings")
                        .with("meeting", "join meeting m on m.id = meeting_id")
                        .where("agenda_item.team = :team and agenda_item.need_id in"
                                + " (select id from relative_need where relative_id = cast(:id as uuid))")),
                meetings(HeldTable.of(CITIZEN, "meeting", "Egne møder", "Own meetings")
                        .where("team = :team and citizen = :id")),
                meetings(HeldTable.of(MEMBER, "meeting", "Møder", "Meetings")
                        .where("team = :team and (:id = any (members) or :id = any (present))")),
                HeldTable.of(CITIZEN, "meeting_series", "Faste møder", "Meetings that come again")
                        .where("team = :team and citizen = :id")
                        .field("date", "date", "Første gang", "First")
                        .field("title", "title", "Titel", "Title"),
                HeldTable.of(MEMBER, "meeting_series", "Faste møder", "Meetings that come again")
                        .where("team = :team and :id = any (members)")
                        .field("date", "date", "Første gang", "First")
                        .field("title", "title", "Titel", "Title"),
                promises(HeldTable.of(CITIZEN, "follow_up", "Opfølgning", "Follow-ups")
                        .where("team = :team and citizen = :id")),
                promises(HeldTable.of(MEMBER, "follow_up", "Det, du har lovet", "What you have promised")
                        .where("team = :team and owner = :id")),
                items(
                        HeldTable.of(MEMBER, "agenda_item", "Punkter, du har taget på dig", "Items you have taken on")
                                .with("meeting", "join meeting m on m.id = meeting_id")
                                .where(
                                        "agenda_item.team = :team and agenda_item.owner = :id and agenda_item.need_id is null")));
    }

    private static HeldTable items(HeldTable items) {
        return items.orderedBy("m.date, position")
                .field("date", "m.date", "Dato", "Date")
                .field("text", "agenda_item.text", "Punkt", "Item")
                .field("note", "note", "Noteret", "Noted")
                .field("decision", "decision", "Aftale", "Agreement")
                .field("plan", "plan", "Plan", "Plan")
                .field("options", "options", "Muligheder", "Options")
                .members("owner", "owner", "Hvem gør det", "Who does it")
                .field("due", "due", "Senest", "By")
                .coded("outcome", "outcome", "Udfald", "Outcome");
    }

    private static HeldTable meetings(HeldTable meetings) {
        return meetings.orderedBy("date, start_time")
                .field("date", "date", "Dato", "Date")
                .field("start", "start_time", "Kl.", "At")
                .field("title", "title", "Titel", "Title")
                .coded("kind", "kind", "Slags", "Kind")
                .coded("state", "state", "Status", "State");
    }

    private static HeldTable promises(HeldTable promises) {
        return promises.orderedBy("due")
                .field("what", "what", "Hvad", "What")
                .members("owner", "owner", "Hvem", "Who")
                .field("due", "due", "Senest", "By")
                .field("doneAt", "done_at", "Gjort", "Done")
                .field("outcome", "outcome", "Hvordan det gik", "How it went");
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        CITIZEN,
                        "agenda_item",
                        NO_WORDS,
                        ABOUT_CITIZEN + WORDS,
                        "Hvad der blev sagt og aftalt på møder",
                        "What was said and decided at meetings"),
                HeldErasure.blank(
                        RELATIVE,
                        "agenda_item",
                        NO_WORDS,
                        ABOUT_RELATIVE + WORDS,
                        "Hvad der blev sagt og aftalt på møder",
                        "What was said and decided at meetings"),
                HeldErasure.blank(
                        CITIZEN,
                        "follow_up",
                        "what = 'Slettet', outcome = null, version = version + 1",
                        "team = :team and citizen = :id and what <> 'Slettet'",
                        "Hvad der blev fulgt op på",
                        "What was followed up"),
                HeldErasure.nameless("agenda_item", "team = :team", "added_by", "settled_by", "released_by"),
                HeldErasure.nameless("follow_up", "team = :team", "made_by", "done_by"),
                // Nobody named would mean that all are invited.
                HeldErasure.blank(
                        MEMBER,
                        "meeting_series",
                        "members = array_remove(members, :id), version = version + 1",
                        "team = :team and :id = any (members) and cardinality(members) > 1",
                        "At være inviteret til faste møder",
                        "Being invited to meetings that come again"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(
                HeldHindrance.of(
                        CITIZEN,
                        "follow_up",
                        "team = :team and citizen = :id and done_at is null",
                        "Der er opfølgning, som ikke er gjort. Gør den færdig først.",
                        "There are follow-ups that are not done. Finish them first."),
                HeldHindrance.of(
                        CITIZEN,
                        "agenda_item",
                        ABOUT_CITIZEN + " and outcome = 'OPEN'",
                        "Et møde er i gang med et punkt om borgeren.",
                        "A meeting has an open item about the citizen."),
                HeldHindrance.of(
                        CITIZEN,
                        "meeting",
                        "team = :team and citizen = :id and state in ('PLANNED', 'RUNNING') and date >= :today",
                        "Der er et møde forude. Aflys det først.",
                        "There is a meeting to come. Cancel it first."),
                HeldHindrance.of(
                        MEMBER,
                        "follow_up",
                        "team = :team and owner = :id and done_at is null",
                        "Der er opfølgning, som medarbejderen har lovet. Giv den til en anden, eller gør den færdig først.",
                        "The member has promised follow-ups. Give them to somebody else or finish them first."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.rows(
                        Retention.MEETINGS,
                        "meeting",
                        "date < :day and state <> 'RUNNING' and not exists (select 1 from follow_up f"
                                + " where f.meeting_id = meeting.id and (f.done_at is null or f.done_at >= :before))",
                        "delete from follow_up where meeting_id in ({due})",
                        "delete from agenda_item where meeting_id in ({due})"),
                RetentionRule.rows(
                        Retention.MEETINGS,
                        "meeting_series",
                        "ends_on < :day and not exists (select 1 from meeting m where m.series_id = meeting_series.id)"));
    }
}
