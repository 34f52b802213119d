package dk.samvagt.team;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a member is and when they were away. */
@Component
class MembersHeld implements HeldAbout {

    @Override
    public int place() {
        return -1;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(MEMBER, "team_member", "Stamoplysninger", "Who it is")
                        .where("team = :team and key = :id")
                        .field("id", "key", "Id", "Id")
                        .field("name", "name", "Navn", "Name")
                        .coded("profession", "profession", "Faggruppe", "Profession")
                        .field("competences", "competences", "Kompetencer", "Competences")
                        .languages("languages", "languages", "Sprog", "Languages")
                        .coded("travelMode", "travel_mode", "Transport", "Way of travel")
                        .coded("gender", "gender", "Køn", "Gender")
                        .field("weeklyHours", "weekly_hours", "Timer om ugen", "Hours a week")
                        .field("homeLatitude", "home_latitude", "Start, breddegrad", "Start, latitude")
                        .field("homeLongitude", "home_longitude", "Start, længdegrad", "Start, longitude")
                        .field("supervisor", "supervisor", "Vejleder", "Supervisor")
                        .field("lastDay", "last_day", "Sidste arbejdsdag", "Last working day")
                        .field("erasedAt", "erased_at", "Gjort navnløs", "Made nameless"),
                HeldTable.of(MEMBER, "absence", "Fravær", "Days away")
                        .where("team = :team and member = :id")
                        .orderedBy("date")
                        .field("date", "date", "Dato", "Date")
                        .field("reason", "reason", "Note", "Note")
                        .field("reportedBy", "reported_by", "Meldt af", "Reported by")
                        .field("reportedAt", "reported_at", "Meldt", "Reported"));
    }

    /** The trade stays: what somebody did is read with what they were trained as. */
    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.delete(MEMBER, "absence", "team = :team and member = :id", "Fravær", "Days away"),
                HeldErasure.blank(
                        MEMBER,
                        "absence",
                        "reported_by = :pseudonym, version = version + 1",
                        "team = :team and reported_by in (:usernames)",
                        "Hvem der meldte andre fraværende",
                        "Who reported others away"),
                HeldErasure.blank(
                        MEMBER,
                        "team_member",
                        "supervisor = null, version = version + 1",
                        "team = :team and supervisor = :id",
                        "Hvem medarbejderen var vejleder for",
                        "Whom the member supervised"),
                HeldErasure.blank(
                        MEMBER,
                        "team_member",
                        "name = :former, competences = '{}', languages = '{}', travel_mode = 'BIKE', gender = null,"
                                + " weekly_hours = null, home_latitude = null, home_longitude = null, supervisor = null,"
                                + " erased_at = :now, version = version + 1",
                        "team = :team and key = :id and erased_at is null",
                        "Navn, sprog, kompetencer, køn, timer, hjem, transport og vejleder",
                        "Name, languages, competences, gender, hours, home, way of travel and supervisor"));
    }

    @Override
    public List<HeldHindrance> hindrances() {
        return List.of(HeldHindrance.of(
                MEMBER,
                "team_member",
                "team = :team and key = :id and erased_at is null and (last_day is null or last_day >= :today)",
                "Medarbejderen er i teamet endnu. Skriv den sidste arbejdsdag, og vent, til den er gået.",
                "The member is in the team still. Tell the last working day, and wait until it has passed."));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(
                RetentionRule.people(
                        Retention.MEMBERS, MEMBER, "team_member", "key", "erased_at is null and last_day < :day"),
                RetentionRule.rows(Retention.ABSENCES, "absence", "date < :day"));
    }
}
