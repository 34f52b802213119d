package dk.samvagt.roster;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldTable;
import dk.samvagt.shared.Retention;
import dk.samvagt.shared.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** A member's shifts. */
@Component
class ShiftsHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(MEMBER, "shift", "Vagter", "Shifts")
                .where("team = :team and member = :id")
                .orderedBy("date, start_time")
                .field("date", "date", "Dato", "Date")
                .field("from", "start_time", "Fra", "From")
                .field("to", "end_time", "Til", "To"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.VISITS, "shift", "date < :day"));
    }
}
