package dk.samvagt.team;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.PhoneNumber;
import dk.samvagt.shared.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a team is rung up. */
@Service
@Transactional
public class DutyPhones {

    private final DutyPhoneRows phones;
    private final ApplicationEventPublisher events;

    DutyPhones(DutyPhoneRows phones, ApplicationEventPublisher events) {
        this.phones = phones;
        this.events = events;
    }

    /** A team's telephone; empty where nobody has told. */
    @Transactional(readOnly = true)
    public Optional<DutyPhoneInfo> find(String team) {
        return phones.findByTeam(team).map(DutyPhone::info);
    }

    /**
     * This is where the team is rung up from now on.
     *
     * @throws ProblemException {@code PHONE_HOURS_BACKWARDS}, {@code NOT_A_PHONE_NUMBER}
     */
    public void tell(String team, DutyPhoneInfo info) {
        PhoneNumber.checked(info.number());
        if (!info.to().isAfter(info.from())) {
            throw new ProblemException(TeamProblem.PHONE_HOURS_BACKWARDS);
        }
        phones.findByTeam(team).ifPresentOrElse(phone -> phone.is(info), () -> phones.save(new DutyPhone(team, info)));
        events.publishEvent(AuditedEvent.changed("DUTY_PHONE_TOLD", team, List.of(), null));
    }
}
