package dk.samvagt.privacy;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept about a citizen or a member. */
@RestController
@RequestMapping("/api/teams/{team}")
class AccessController {

    private final PeopleKept people;
    private final AccessDesk desk;
    private final CurrentUser currentUser;

    AccessController(PeopleKept people, AccessDesk desk, CurrentUser currentUser) {
        this.people = people;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @GetMapping("/citizens/{citizen}/held")
    @Operation(operationId = "getHeldAboutCitizen", summary = "Everything that is kept about a citizen")
    HeldView citizen(@PathVariable String team, @PathVariable String citizen) {
        return desk.giveOut(people.citizen(team, citizen));
    }

    /** A colleague's days away and routes are theirs: only they and the facilitator are given all of it. */
    @GetMapping("/members/{member}/held")
    @Operation(operationId = "getHeldAboutMember", summary = "Everything that is kept about a member")
    HeldView member(@PathVariable String team, @PathVariable String member) {
        Person reader = currentUser.get();
        if (reader.role() != Role.FACILITATOR
                && !reader.memberIn(team).filter(member::equals).isPresent()) {
            throw new ProblemException(PrivacyProblem.NOT_YOUR_OWN);
        }
        return desk.giveOut(people.member(team, member));
    }
}
