package dk.samvagt.relative;

import static dk.samvagt.shared.HeldPerson.Kind.CITIZEN;
import static dk.samvagt.shared.HeldPerson.Kind.RELATIVE;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a citizen is not to be alone because a relative is away. */
@Component
class RespitesHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                told(HeldTable.of(CITIZEN, "respite", "Aflastning", "Respite").where("team = :team and citizen = :id")),
                told(HeldTable.of(RELATIVE, "respite", "Aflastning", "Respite")
                        .where("team = :team and relative_id = cast(:id as uuid)")));
    }

    private static HeldTable told(HeldTable respites) {
        return respites.orderedBy("date")
                .field("date", "date", "Dato", "Date")
                .field("from", "from_time", "Fra", "From")
                .field("to", "to_time", "Til", "To");
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.VISITS, "respite", "date < :day"));
    }
}
