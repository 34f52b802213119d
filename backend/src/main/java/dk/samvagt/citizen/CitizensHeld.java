package dk.samvagt.citizen;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept about a citizen as the files and the team tell it. */
@Component
class CitizensHeld implements HeldAbout {

    private static final String THIS_ONE = "team = :team and key = :id";
    private static final String THEIRS = "citizen_id in (select id from citizen where team = :team and key = :id)";

    @Override
    public int place() {
        return -1;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(CITIZEN, "citizen", "Stamoplysninger", "Who it is")
                        .where(THIS_ONE)
                        .field("id", "key", "Id", "Id")
                        .field("name", "name", "Navn", "Name")
                        .field("address", "address", "Adresse", "Address")
                        .field("latitude", "latitude", "Breddegrad", "Latitude")
                        .field("longitude", "longitude", "Længdegrad", "Longitude")
                        .languages("languages", "languages", "Sprog", "Languages")
                        .members("contactPerson", "contact_person", "Kontaktperson", "Contact person")
                        .members("preferredMembers", "preferred_members", "Helst besøg af", "Preferred members")
                        .members("excludedMembers", "excluded_members", "Fravalgte", "Excluded members")
                        .coded("carerGender", "carer_gender", "Ønske om køn", "Wish for a woman or a man")
                        .field("importantToMe", "important_to_me", "Hvad er vigtigt for dig?", "What matters")
                        .field("joinedOn", "joined_on", "Kendt siden", "Known since")
                        .field("erasedAt", "erased_at", "Slettet", "Forgotten"),
                HeldTable.of(CITIZEN, "citizen_history", "Hvem der er kommet", "Who has come")
                        .where(THEIRS)
                        .members("member", "member", "Medarbejder", "Member")
                        .field("visits", "visits", "Besøg på 14 dage", "Visits in 14 days"),
                HeldTable.of(CITIZEN, "citizen_correction", "Rettelser", "Corrections")
                        .where(THEIRS)
                        .field("at", "at", "Hvornår", "When")
                        .coded("field", "field", "Hvad", "What")
                        .field("before", "in_file", "Stod i filen", "In the file")
                        .field("value", "value", "Rettet til", "Corrected to")
                        .field("by", "name", "Af", "By")
                        .field("endedAt", "ended_at", "Gjaldt til", "Until"),
                HeldTable.of(
                                MEMBER,
                                "citizen",
                                "Borgere, du er kontaktperson for",
                                "Citizens whose contact person you are")
                        .where("team = :team and contact_person = :id")
                        .field("citizen", "key", "Borgerens id", "Citizen's id"),
                HeldTable.of(MEMBER, "citizen_history", "Hos hvem", "Whom you have visited")
                        .with("citizen", "join citizen c on c.id = citizen_id")
                        .where("c.team = :team and member = :id")
                        .field("citizen", "c.key", "Borgerens id", "Citizen's id")
                        .field("visits", "visits", "Besøg på 14 dage", "Visits in 14 days"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.delete(CITIZEN, "citizen_history", THEIRS, "Hvem der er kommet", "Who has come"),
                HeldErasure.delete(CITIZEN, "citizen_correction", THEIRS, "Rettelser", "Corrections"),
                HeldErasure.blank(
                        CITIZEN,
                        "citizen",
                        "name = 'Slettet', address = null, languages = '{}', contact_person = null,"
                                + " preferred_members = '{}', excluded_members = '{}', carer_gender = null,"
                                + " important_to_me = null, erased_at = :now, version = version + 1,"
                                + " latitude = (select avg(o.latitude) from citizen o where o.team = :team),"
                                + " longitude = (select avg(o.longitude) from citizen o where o.team = :team)",
                        THIS_ONE + " and erased_at is null",
                        "Navn, adresse, sprog, ønsker og hvad der er vigtigt",
                        "Name, address, languages, wishes and what matters"),
                HeldErasure.delete(
                        MEMBER,
                        "citizen_history",
                        "member = :id and citizen_id in (select id from citizen where team = :team)",
                        "Hos hvem medarbejderen er kommet",
                        "Whom the member has visited"),
                HeldErasure.blank(
                        MEMBER,
                        "citizen",
                        "contact_person = nullif(contact_person, :id),"
                                + " preferred_members = array_remove(preferred_members, :id),"
                                + " excluded_members = array_remove(excluded_members, :id), version = version + 1",
                        "team = :team and (contact_person = :id or :id = any (preferred_members)"
                                + " or :id = any (excluded_members))",
                        "At være kontaktperson, ønsket eller fravalgt hos borgere",
                        "Being contact person, wished for or excluded by citizens"),
                HeldErasure.nameless(
                        "citizen_correction", "citizen_id in (select id from citizen where team = :team)", "name"));
    }
}
