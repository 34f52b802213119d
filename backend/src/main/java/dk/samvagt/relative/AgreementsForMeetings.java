package dk.samvagt.relative;

import dk.samvagt.relative.agreement.AgreementNewsReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team's meetings take up about agreements. Whoever shows what is found here to a person publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class AgreementsForMeetings {

    private final AgreementNewsReader reader;

    AgreementsForMeetings(AgreementNewsReader reader) {
        this.reader = reader;
    }

    /**
     * Those whose last day lies within the next 14 or was one of the last 30, and those that have failed in the last
     * 30; the first day first.
     */
    public List<AgreementNews> list(String team) {
        return reader.list(team);
    }

    /**
     * An agreement that the team should talk about.
     *
     * @param agreement its id
     * @param citizen id of the citizen
     * @param task what it is about, a word for help or a few words
     * @param failed true where it did not hold, false where it ends
     * @param day the first day without it, or the last one with it
     */
    public record AgreementNews(UUID agreement, String citizen, String task, boolean failed, LocalDate day) {

        /** Only the id. */
        @Override
        public String toString() {
            return "AgreementNews[" + agreement + "]";
        }
    }
}
