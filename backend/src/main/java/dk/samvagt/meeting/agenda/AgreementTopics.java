package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.relative.AgreementsForMeetings;
import dk.samvagt.relative.AgreementsForMeetings.AgreementNews;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Agreements that end soon or have come to their end, and those that did not hold. */
@Component
@Order(5)
class AgreementTopics implements AgendaSource {

    private final AgreementsForMeetings agreements;

    AgreementTopics(AgreementsForMeetings agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        return agreements.list(team).stream().map(AgreementTopics::topic).toList();
    }

    private static AgendaTopic topic(AgreementNews news) {
        TopicKind kind = news.failed() ? TopicKind.AGREEMENT_FAILED : TopicKind.AGREEMENT_ENDS;
        String key = "agreement:" + news.agreement() + ":" + news.day();
        return AgendaTopic.of(key, kind, Call.TEAM, news.citizen(), news.task());
    }
}
