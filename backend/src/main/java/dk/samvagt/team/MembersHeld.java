package dk.samvagt.team;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
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
                        .field("languages", "languages", "Sprog", "Languages")
                        .coded("travelMode", "travel_mode", "Transport", "Way of travel")
                        .coded("gender", "gender", "Køn", "Gender")
                        .field("weeklyHours", "weekly_hours", "Timer om ugen", "Hours a week")
                        .field("homeLatitude", "home_latitude", "Start, breddegrad", "Start, latitude")
                        .field("homeLongitude", "home_longitude", "Start, længdegrad", "Start, longitude")
                        .field("supervisor", "supervisor", "Vejleder", "Supervisor"),
                HeldTable.of(MEMBER, "absence", "Fravær", "Days away")
                        .where("team = :team and member = :id")
                        .orderedBy("date")
                        .field("date", "date", "Dato", "Date")
                        .field("reason", "reason", "Note", "Note")
                        .field("reportedBy", "reported_by", "Meldt af", "Reported by")
                        .field("reportedAt", "reported_at", "Meldt", "Reported"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.ABSENCES, "absence", "date < :day"));
    }
}
