package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.relative.OffersInUse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No means not now: offers that may be asked about again. */
@Component
@Order(6)
class OfferTopics implements AgendaSource {

    private final OffersInUse offers;

    OfferTopics(OffersInUse offers) {
        this.offers = offers;
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        return offers.listToAskAgain(team, today).stream()
                .map(one -> AgendaTopic.of(
                        "offer:" + one.id() + ":" + one.since(),
                        TopicKind.OFFER_AGAIN,
                        Call.TEAM,
                        one.citizen(),
                        one.title()))
                .toList();
    }
}
