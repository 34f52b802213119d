package dk.samvagt.relative.given;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What to look for where a relative needs something. */
@OpenToAdvisors
@RestController
class NeedWishController {

    private final NeedWish wish;
    private final ApplicationEventPublisher events;

    NeedWishController(NeedWish wish, ApplicationEventPublisher events) {
        this.wish = wish;
        this.events = events;
    }

    @GetMapping("/api/teams/{team}/needs/{need}/wish")
    @Operation(
            operationId = "wishOfNeed",
            summary = "What an offer must be like to answer a need, as far as it is known")
    KnownWish of(@PathVariable String team, @PathVariable UUID need) {
        KnownWish found = wish.of(team, need);
        events.publishEvent(AuditedEvent.seen("NEED_SEEN", team, List.of(need.toString())));
        return found;
    }
}
