package dk.samvagt.offer;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.identity.OpenToFacilitators;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds something that suits. What is asked stands in the body, since it may tell where somebody lives. */
@OpenToAdvisors
@RestController
class OfferMatchController {

    private final OfferMatches matches;
    private final ApplicationEventPublisher events;

    OfferMatchController(OfferMatches matches, ApplicationEventPublisher events) {
        this.matches = matches;
        this.events = events;
    }

    @OpenToFacilitators
    @PostMapping("/api/teams/{team}/offers/match")
    @Operation(
            operationId = "matchOffers",
            summary = "Offers for somebody, the best first, each with why; nothing kept")
    List<OfferMatchView> match(
            @PathVariable String team,
            @RequestParam(required = false) @Nullable UUID relative,
            @Valid @RequestBody OfferWish wish,
            Locale language) {
        refuseReversed(wish, language);
        OfferWords words = OfferWords.in(language);
        if (relative != null) {
            events.publishEvent(AuditedEvent.seen("OFFERS_GIVEN_LISTED", team, List.of(relative.toString())));
        }
        return matches.match(team, wish, relative).stream()
                .map(match -> OfferMatchView.of(match, wish, words))
                .toList();
    }

    private static void refuseReversed(OfferWish wish, Locale language) {
        String text = "en".equals(language.getLanguage()) ? "must lie after from" : "skal ligge efter fra";
        List<FieldError> errors = wish.freeHours().entrySet().stream()
                .flatMap(day -> reversed(day.getValue())
                        .map(index -> new FieldError("freeHours[" + day.getKey() + "][" + index + "].to", text)))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY).with("errors", errors);
        }
    }

    private static Stream<Integer> reversed(List<FreeSpan> spans) {
        return IntStream.range(0, spans.size())
                .filter(index -> !spans.get(index).forward())
                .boxed();
    }
}
