package dk.samvagt.privacy;

import dk.samvagt.identity.OpenToAdvisors;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is kept about a relative; also for advisors, who alone give out what was said in confidence. */
@OpenToAdvisors
@RestController
class RelativeAccessController {

    private final PeopleKept people;
    private final AccessDesk desk;

    RelativeAccessController(PeopleKept people, AccessDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @GetMapping("/api/teams/{team}/relatives/{relative}/held")
    @Operation(operationId = "getHeldAboutRelative", summary = "Everything that is kept about a relative")
    HeldView relative(@PathVariable String team, @PathVariable UUID relative) {
        return desk.giveOut(people.relative(team, relative));
    }
}
