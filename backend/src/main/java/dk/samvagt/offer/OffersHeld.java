package dk.samvagt.offer;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who changed the catalogue; the catalogue itself is about nobody. */
@Component
class OffersHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.nameless("offer", "team = :team", "changed_by"));
    }
}
