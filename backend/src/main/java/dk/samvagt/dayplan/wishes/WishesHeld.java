package dk.samvagt.dayplan.wishes;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who changed what matters to the team; what matters to it is about nobody. */
@Component
class WishesHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.nameless("team_wish_change", "team = :team", "who"));
    }
}
