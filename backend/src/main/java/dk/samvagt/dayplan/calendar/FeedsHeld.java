package dk.samvagt.dayplan.calendar;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** That a member has a calendar address. */
@Component
class FeedsHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(MEMBER, "calendar_feed", "Kalenderadresse", "Calendar address")
                .where("team = :team and member = :id")
                .field("since", "since", "Siden", "Since"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.delete(
                MEMBER, "calendar_feed", "team = :team and member = :id", "Kalenderadressen", "The calendar address"));
    }
}
