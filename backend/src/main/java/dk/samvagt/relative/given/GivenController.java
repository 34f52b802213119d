package dk.samvagt.relative.given;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.DoneByAdvisors;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Offers that relatives are given. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/offers-given")
class GivenController {

    private final GivenPages pages;
    private final GivingDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    GivenController(GivenPages pages, GivingDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listOffersGiven", summary = "Offers that relatives have been given, newest first")
    List<GivenView> list(@PathVariable String team, @ParameterObject GivenFilter filter) {
        List<GivenView> found = pages.list(team, filter);
        events.publishEvent(AuditedEvent.seen(
                "OFFERS_GIVEN_LISTED",
                team,
                found.stream().flatMap(GivenController::concerned).distinct().toList()));
        return found;
    }

    @GetMapping("/{given}")
    @Operation(operationId = "getOfferGiven", summary = "An offer that a relative has been given, and how it went")
    GivenView get(@PathVariable String team, @PathVariable UUID given) {
        GivenView view = pages.get(team, given);
        events.publishEvent(
                AuditedEvent.seen("OFFER_GIVEN_SEEN", team, concerned(view).toList()));
        return view;
    }

    @DoneByAdvisors
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "suggestOffer", summary = "An offer for a relative: thought of, or told of already")
    GivenView suggest(@PathVariable String team, @Valid @RequestBody NewGiven wanted) {
        return pages.get(team, desk.suggest(team, wanted, currentUser.get()));
    }

    @DoneByAdvisors
    @PostMapping("/{given}/give")
    @Operation(operationId = "giveOffer", summary = "The relative has been told, for the first time or again")
    GivenView give(@PathVariable String team, @PathVariable UUID given, @Valid @RequestBody GivenWord word) {
        desk.give(team, given, word, currentUser.get());
        return pages.get(team, given);
    }

    @DoneByAdvisors
    @PostMapping("/{given}/accept")
    @Operation(operationId = "acceptOffer", summary = "Yes; a seat is taken")
    GivenView accept(@PathVariable String team, @PathVariable UUID given, @Valid @RequestBody GivenWord word) {
        desk.accept(team, given, word, SaidBy.team(currentUser.get().displayName()));
        return pages.get(team, given);
    }

    @DoneByAdvisors
    @PostMapping("/{given}/tried")
    @Operation(operationId = "noteOfferTried", summary = "The relative has been there")
    GivenView tried(@PathVariable String team, @PathVariable UUID given, @Valid @RequestBody GivenWord word) {
        desk.tried(team, given, word, currentUser.get().displayName());
        return pages.get(team, given);
    }

    @DoneByAdvisors
    @PostMapping("/{given}/decline")
    @Operation(operationId = "declineOffer", summary = "Not now; the seat and the respites to come are given back")
    GivenView decline(@PathVariable String team, @PathVariable UUID given, @Valid @RequestBody GivenWord word) {
        desk.decline(team, given, word, SaidBy.team(currentUser.get().displayName()));
        return pages.get(team, given);
    }

    private static Stream<String> concerned(GivenView view) {
        return Stream.of(view.id().toString(), view.relative().toString(), view.citizen());
    }
}
