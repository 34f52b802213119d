package dk.samvagt.group;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which citizens would like to come to which groups. */
@Component
class GroupsHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(CITIZEN, "group_activity", "Fællesaktiviteter", "Group activities")
                .where("team = :team and (:id = any (wishing) or :id = any (joined))")
                .orderedBy("date")
                .field("date", "date", "Dato", "Date")
                .field("name", "name", "Aktivitet", "Activity"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.VISITS, "group_activity", "date < :day"));
    }
}
