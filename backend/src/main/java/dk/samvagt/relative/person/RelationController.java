package dk.samvagt.relative.person;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is near to whom, and who has nobody. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}")
class RelationController {

    private final RelativePages pages;
    private final RelativeBook book;
    private final CitizensNetwork network;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RelationController(
            RelativePages pages,
            RelativeBook book,
            CitizensNetwork network,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.pages = pages;
        this.book = book;
        this.network = network;
        this.currentUser = currentUser;
        this.events = events;
    }

    @PutMapping("/relatives/{relative}/relations/{citizen}")
    @Operation(operationId = "noteRelation", summary = "A relative is near to a citizen")
    RelativeView note(
            @PathVariable String team,
            @PathVariable UUID relative,
            @PathVariable String citizen,
            @Valid @RequestBody RelationChange change) {
        book.relate(team, relative, citizen, change, by());
        return pages.get(team, relative);
    }

    @DeleteMapping("/relatives/{relative}/relations/{citizen}")
    @Operation(operationId = "endRelation", summary = "A relative is not near to a citizen any more")
    RelativeView end(
            @PathVariable String team,
            @PathVariable UUID relative,
            @PathVariable String citizen,
            @RequestParam int version) {
        book.endRelation(team, relative, citizen, version, by());
        return pages.get(team, relative);
    }

    @GetMapping("/citizens/{citizen}/relatives")
    @Operation(operationId = "listRelativesOfCitizen", summary = "Who is near a citizen, or that nobody is")
    CitizensRelatives near(@PathVariable String team, @PathVariable String citizen) {
        CitizensRelatives near = pages.near(team, citizen);
        Stream<String> relatives =
                near.relatives().stream().map(relative -> relative.id().toString());
        events.publishEvent(AuditedEvent.seen(
                "RELATIVES_OF_CITIZEN_SEEN",
                team,
                Stream.concat(Stream.of(citizen), relatives).toList()));
        return near;
    }

    @PutMapping("/citizens/{citizen}/no-network")
    @Operation(operationId = "noteNoNetwork", summary = "The citizen has nobody")
    CitizensRelatives noNetwork(@PathVariable String team, @PathVariable String citizen) {
        network.isNone(team, citizen, by());
        return pages.near(team, citizen);
    }

    @DeleteMapping("/citizens/{citizen}/no-network")
    @Operation(operationId = "takeBackNoNetwork", summary = "The citizen has somebody after all")
    CitizensRelatives someNetwork(@PathVariable String team, @PathVariable String citizen) {
        network.isThere(team, citizen, by());
        return pages.near(team, citizen);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
