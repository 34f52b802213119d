package dk.samvagt.roster;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
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
                .field("to", "end_time", "Til", "To")
                .field("setAside", "set_aside", "Efter sidste arbejdsdag", "After the last working day"));
    }

    /** What waited for the member to stay after all waits no more. */
    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.delete(
                MEMBER,
                "shift",
                "team = :team and member = :id and set_aside",
                "Vagter efter den sidste arbejdsdag",
                "Shifts after the last working day"));
    }

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.rows(Retention.VISITS, "shift", "date < :day"));
    }
}
