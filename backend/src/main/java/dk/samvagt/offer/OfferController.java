package dk.samvagt.offer;

import dk.samvagt.identity.OpenToAdvisors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The team's catalogue of offers. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/offers")
class OfferController {

    private static final int SESSIONS_SHOWN = 8;

    private final OfferCatalogue catalogue;
    private final OfferDesk desk;

    OfferController(OfferCatalogue catalogue, OfferDesk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "listOffers", summary = "The team's offers")
    List<OfferView> list(
            @PathVariable String team,
            @RequestParam(required = false) @Nullable NeedKind need,
            @RequestParam(required = false) @Nullable OfferForm form,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable Boolean evening,
            @RequestParam(required = false) @Nullable OfferState state,
            @RequestParam(required = false) @Nullable String text) {
        OfferFilter filter = new OfferFilter(need, form, language, evening, state, text);
        return catalogue.list(team).stream()
                .map(offer -> Map.entry(offer, catalogue.nextSessions(offer.offer(), SESSIONS_SHOWN)))
                .filter(offer -> filter.lets(offer.getKey(), offer.getValue()))
                .map(offer -> OfferView.of(offer.getKey(), offer.getValue()))
                .toList();
    }

    @GetMapping("/{offer}")
    @Operation(operationId = "getOffer", summary = "An offer with its next sessions")
    OfferView get(@PathVariable String team, @PathVariable String offer) {
        return view(desk.get(team, offer));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "writeOffer", summary = "Write an offer; it is a draft until it is published")
    OfferView write(@PathVariable String team, @Valid @RequestBody NewOffer written) {
        return view(desk.write(team, written));
    }

    @PutMapping("/{offer}")
    @Operation(operationId = "changeOffer", summary = "Describe an offer anew")
    OfferView change(@PathVariable String team, @PathVariable String offer, @Valid @RequestBody ChangedOffer changed) {
        return view(desk.change(team, offer, changed));
    }

    @PostMapping("/{offer}/publish")
    @Operation(operationId = "publishOffer", summary = "From now on it is suggested to people")
    OfferView publish(@PathVariable String team, @PathVariable String offer) {
        return view(desk.publish(team, offer));
    }

    @PostMapping("/{offer}/withdraw")
    @Operation(operationId = "withdrawOffer", summary = "It is no longer given")
    OfferView withdraw(
            @PathVariable String team, @PathVariable String offer, @Valid @RequestBody Withdrawal withdrawal) {
        return view(desk.withdraw(team, offer, withdrawal.because()));
    }

    private OfferView view(Offer offer) {
        OfferInfo info = offer.info();
        return OfferView.of(info, catalogue.nextSessions(info.offer(), SESSIONS_SHOWN), offer.withdrawnBecause());
    }
}
