package dk.samvagt.citizen;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Corrects what the team's files tell wrongly of a citizen. */
@RestController
@Transactional
class CorrectionController {

    private final Citizens citizens;
    private final TeamDirectory teams;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionController(
            Citizens citizens,
            TeamDirectory teams,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.citizens = citizens;
        this.teams = teams;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @PutMapping("/api/teams/{team}/citizens/{citizen}/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "correctCitizen",
            summary =
                    "A citizen's name, address, place and contact person as they are right, until the team's file tells"
                            + " something new")
    void correct(@PathVariable String team, @PathVariable String citizen, @Valid @RequestBody CorrectedCitizen right) {
        Citizen found = citizens.findByTeamAndInfoId(team, citizen)
                .orElseThrow(() -> new ProblemException(CitizenProblem.UNKNOWN_CITIZEN, citizen));
        Instant now = clock.instant();
        String by = currentUser.get().displayName();
        String address = right.address() == null || right.address().isBlank()
                ? null
                : right.address().strip();
        found.correct(CitizenField.NAME, right.name().strip(), now, by);
        found.correct(CitizenField.ADDRESS, address, now, by);
        if (right.home() != null) {
            found.correct(CitizenField.HOME, CitizenField.text(right.home()), now, by);
        }
        String contact = right.contactPerson();
        if (contact != null && !contact.equals(found.info().contactPerson())) {
            teams.requireStillHere(team, contact);
            found.correct(CitizenField.CONTACT_PERSON, contact, now, by);
        }
        events.publishEvent(AuditedEvent.changed("CITIZEN_CORRECTED", team, List.of(citizen), null));
    }
}
