package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.plan.Invited;
import dk.samvagt.meeting.plan.MeetingEngagements;
import dk.samvagt.meeting.plan.MeetingPrice;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementPrices;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells members what a meeting would cost the day before they lay or move it. */
@RestController
class MeetingPriceController {

    private final MeetingTimes times;
    private final MeetingEngagements engagements;
    private final EngagementPrices prices;
    private final Invited invited;

    MeetingPriceController(
            MeetingTimes times, MeetingEngagements engagements, EngagementPrices prices, Invited invited) {
        this.times = times;
        this.engagements = engagements;
        this.prices = prices;
        this.invited = invited;
    }

    @PostMapping("/api/teams/{team}/meetings/price")
    @Operation(operationId = "priceMeeting", summary = "What a meeting would cost the day's plan; nothing is kept")
    MeetingPrice price(@PathVariable String team, @Valid @RequestBody MeetingWish wish) {
        times.requireKnown(team, wish.appointment());
        UUID id = wish.meeting() == null ? UUID.randomUUID() : wish.meeting();
        List<Engagement> wanted =
                engagements.wanted(team, id, wish.appointment().laid());
        return prices.find(team, wish.appointment().date(), wanted)
                .map(MeetingPrice::of)
                .orElse(MeetingPrice.NONE)
                .without(invited.notAtWork(team, wish.appointment()));
    }
}
