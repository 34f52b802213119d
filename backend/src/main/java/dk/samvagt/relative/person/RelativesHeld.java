package dk.samvagt.relative.person;

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

/** Who a relative is, and to whom they are near. */
@Component
class RelativesHeld implements HeldAbout {

    private static final String THIS_ONE =
            "team = :team and (id = cast(:id as uuid) or merged_into = cast(:id as uuid))";
    private static final String THEIRS = "relative_id in (select id from relative where " + THIS_ONE + ")";
    private static final String NEAR_CITIZEN = "team = :team and citizen = :id";
    private static final String ENDS = "ended_at = coalesce(ended_at, :now), ended_by = coalesce(ended_by, :by),"
            + " tasks = '{}', contact_person = null";
    private static final String STILL_TOLD = " and (ended_at is null or tasks <> '{}' or contact_person is not null)";

    @Override
    public int place() {
        return -1;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(RELATIVE, "relative", "Stamoplysninger", "Who it is")
                        .where(THIS_ONE)
                        .field("name", "name", "Navn", "Name")
                        .field("phone", "phone", "Telefon", "Telephone")
                        .field("mail", "mail", "E-mail", "Email")
                        .languages("languages", "languages", "Sprog", "Languages")
                        .field("interpreter", "interpreter", "Tolk", "Interpreter")
                        .field("situation", "situation", "Egen situation", "Their own situation")
                        .field("network", "network", "Netværk", "Network")
                        .field("createdAt", "created_at", "Noteret", "Noted")
                        .field("mergedAt", "merged_at", "Var noteret to gange", "Was noted twice")
                        .field("erasedAt", "erased_at", "Slettet", "Forgotten"),
                HeldTable.of(RELATIVE, "relation", "Tæt på", "Relative of")
                        .where(THEIRS)
                        .citizens("citizen", "citizen", "Borger", "Citizen")
                        .coded("kind", "kind", "Relation", "Relation")
                        .field("tasks", "tasks", "Opgaver", "Tasks")
                        .members("contactPerson", "contact_person", "Kontaktperson", "Contact person")
                        .field("since", "since", "Siden", "Since")
                        .field("endedAt", "ended_at", "Til", "Until"),
                HeldTable.of(RELATIVE, "relative_in_file", "Navn i teamets filer", "Name in the team's files")
                        .where(THEIRS)
                        .citizens("citizen", "citizen", "Borger", "Citizen")
                        .field("name", "name", "Navn", "Name"),
                HeldTable.of(RELATIVE, "reachable_hours", "Træffes", "Reachable")
                        .where(THEIRS)
                        .orderedBy("position")
                        .coded("day", "day", "Dag", "Day")
                        .field("from", "from_time", "Fra", "From")
                        .field("to", "to_time", "Til", "To"),
                HeldTable.of(CITIZEN, "relation", "Pårørende", "Relatives")
                        .with("relative", "join relative r on r.id = relation.relative_id")
                        .where("relation.team = :team and citizen = :id")
                        .field("name", "r.name", "Navn", "Name")
                        .coded("kind", "kind", "Relation", "Relation")
                        .field("since", "since", "Siden", "Since")
                        .field("endedAt", "ended_at", "Til", "Until"),
                HeldTable.of(
                                MEMBER,
                                "relation",
                                "Pårørende, du er kontaktperson for",
                                "Relatives whose contact person you are")
                        .where("team = :team and contact_person = :id and ended_at is null")
                        .field(
                                "relative",
                                "(select r.name from relative r where r.id = relation.relative_id)",
                                "Pårørende",
                                "Relative"),
                HeldTable.of(CITIZEN, "no_network", "Intet netværk", "No network")
                        .where(NEAR_CITIZEN)
                        .field("setAt", "set_at", "Noteret", "Noted")
                        .field("setBy", "set_by", "Af", "By")
                        .field("unsetAt", "unset_at", "Gjaldt til", "Until"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.blank(
                        RELATIVE,
                        "relation",
                        ENDS,
                        THEIRS + STILL_TOLD,
                        "Hvem de er nær ved, og hvad de gør",
                        "To whom they are near and what they do"),
                HeldErasure.delete(
                        RELATIVE, "relative_in_file", THEIRS, "Navnet i teamets filer", "The name in the team's files"),
                HeldErasure.delete(
                        RELATIVE, "reachable_hours", THEIRS, "Hvornår de træffes", "When they can be reached"),
                HeldErasure.blank(
                        RELATIVE,
                        "relative",
                        "name = 'Slettet', phone = null, mail = null, languages = '{}', situation = null,"
                                + " network = null, interpreter = false, erased_at = :now, version = version + 1",
                        THIS_ONE + " and erased_at is null",
                        "Navn, telefon, e-mail, sprog, situation og netværk",
                        "Name, telephone, email, languages, situation and network"),
                HeldErasure.blank(
                        CITIZEN,
                        "relation",
                        ENDS,
                        NEAR_CITIZEN + STILL_TOLD,
                        "Hvem der er tæt på borgeren",
                        "Relatives of the citizen"),
                HeldErasure.delete(
                        CITIZEN, "no_network", NEAR_CITIZEN, "At der intet netværk er", "That there is no network"),
                HeldErasure.blank(
                        MEMBER,
                        "relation",
                        "contact_person = null",
                        "team = :team and contact_person = :id",
                        "At være kontaktperson for pårørende",
                        "Being the contact person of relatives"),
                HeldErasure.nameless("relation", "team = :team", "ended_by"),
                HeldErasure.nameless("relative", "team = :team", "merged_by"),
                HeldErasure.nameless("no_network", "team = :team", "set_by", "unset_by"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.people(
                        Retention.RELATIVES,
                        RELATIVE,
                        "relative",
                        "id",
                        "erased_at is null and merged_into is null and created_at < :before"
                                + " and not exists (select 1 from relation x where x.relative_id = relative.id"
                                + " and (x.ended_at is null or x.ended_at >= :before))"
                                + " and not exists (select 1 from relative_need n where n.relative_id = relative.id"
                                + " and (n.state <> 'CLOSED' or n.flagged_at >= :before))"
                                + " and not exists (select 1 from relative_contact c where c.relative_id = relative.id"
                                + " and c.noted_at >= :before)"),
                RetentionRule.rows(Retention.RELATIVES_HISTORY, "no_network", "unset_at < :before"));
    }
}
