package dk.samvagt.portal.page;

import dk.samvagt.portal.PortalProblem;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.portal.entry.GuestBook;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.OffersOfRelatives;
import dk.samvagt.relative.OwnOffer;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a relative says to what they were offered. */
@RestController
@RequestMapping("/api/portal/citizens/{citizen}/offers/{offer}")
class PortalOfferController {

    private final GuestBook guests;
    private final Circle circle;
    private final OffersOfRelatives offers;

    PortalOfferController(GuestBook guests, Circle circle, OffersOfRelatives offers) {
        this.guests = guests;
        this.circle = circle;
        this.offers = offers;
    }

    @PostMapping("/accept")
    @Operation(operationId = "acceptOwnOffer", summary = "Yes, I would like that; a seat is taken")
    List<OwnOffer> accept(
            @PathVariable String citizen, @PathVariable UUID offer, @Valid @RequestBody OwnAnswer answer) {
        Guest me = theirs(citizen, offer);
        offers.accept(me.relative(), citizen, offer, answer.version(), answer.word());
        return shown(me, citizen);
    }

    @PostMapping("/decline")
    @Operation(operationId = "declineOwnOffer", summary = "Not now; a seat that was taken is given back")
    List<OwnOffer> decline(
            @PathVariable String citizen, @PathVariable UUID offer, @Valid @RequestBody OwnAnswer answer) {
        Guest me = theirs(citizen, offer);
        offers.decline(me.relative(), citizen, offer, answer.version(), answer.word());
        return shown(me, citizen);
    }

    private Guest theirs(String citizen, UUID offer) {
        Guest me = guests.get();
        circle.require(me, citizen);
        circle.require(me, citizen, ConsentTopic.HELP_AND_AGREEMENTS);
        if (shown(me, citizen).stream().noneMatch(one -> one.id().equals(offer))) {
            throw new ProblemException(PortalProblem.NOT_YOURS);
        }
        return me;
    }

    private List<OwnOffer> shown(Guest me, String citizen) {
        return offers.list(me.relative(), citizen, circle.topics(me, citizen).contains(ConsentTopic.COMING_VISITS));
    }
}
