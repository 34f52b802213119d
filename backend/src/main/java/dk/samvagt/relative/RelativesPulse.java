package dk.samvagt.relative;

import dk.samvagt.relative.need.OwnNeeds;
import dk.samvagt.relative.pulse.PulseDesk;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in how relatives found the answers to what they asked for. What they answer cannot be led back to them. */
@Service
@Transactional
public class RelativesPulse {

    private final OwnNeeds needs;
    private final PulseDesk desk;

    RelativesPulse(OwnNeeds needs, PulseDesk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    /**
     * The relative tells, once for each answered need.
     *
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_NEED} where it is not theirs, {@code NO_ANSWER_YET},
     *     {@code PULSE_IS_GIVEN}
     */
    public void tell(RelativeInfo relative, UUID need, PulseTold told) {
        desk.tell(relative.team(), needs.get(relative.team(), relative.id(), need), told);
    }
}
