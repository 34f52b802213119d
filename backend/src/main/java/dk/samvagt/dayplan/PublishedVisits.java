package dk.samvagt.dayplan;

import dk.samvagt.dayplan.plan.TeamDays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up what the members were told when plans were published: never a draft. Whoever shows what is found here to a
 * person publishes a {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class PublishedVisits {

    private final TeamDays days;

    PublishedVisits(TeamDays days) {
        this.days = days;
    }

    /** A citizen's visits by time; both ends included. A visit of two members is there twice. */
    public List<PublishedVisit> list(String team, String citizen, LocalDate from, LocalDate to) {
        return days.listTold(team, citizen, from, to).stream()
                .map(told -> PublishedVisit.at(told.date(), told.start(), told.member()))
                .toList();
    }
}
