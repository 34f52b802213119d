package dk.samvagt.team;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The telephone that one of the team carries. */
@RestController
@RequestMapping("/api/teams/{team}/duty-phone")
class DutyPhoneController {

    private final DutyPhones phones;

    DutyPhoneController(DutyPhones phones) {
        this.phones = phones;
    }

    @GetMapping
    @Operation(operationId = "getDutyPhone", summary = "Where the team is rung up, where somebody has told")
    DutyPhoneAnswer get(@PathVariable String team) {
        return new DutyPhoneAnswer(phones.find(team).orElse(null));
    }

    @PutMapping
    @Operation(operationId = "tellDutyPhone", summary = "Tells where the team is rung up")
    DutyPhoneInfo tell(@PathVariable String team, @Valid @RequestBody DutyPhoneInfo phone) {
        phones.tell(team, phone);
        return phone;
    }
}
