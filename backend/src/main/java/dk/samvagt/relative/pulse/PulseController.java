package dk.samvagt.relative.pulse;

import dk.samvagt.relative.PulseTold;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How relatives found the answers: asked at the door, and shown back. */
@RestController
@RequestMapping("/api/teams/{team}")
class PulseController {

    private final PulseDesk desk;

    PulseController(PulseDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pulse")
    @Operation(operationId = "getPulse", summary = "How relatives found the answers to what they needed")
    PulseView show(@PathVariable String team) {
        return desk.show(team);
    }

    @PostMapping("/needs/{need}/pulse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "tellPulse", summary = "A member has asked the relative how the answer was")
    void tell(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody PulseTold told) {
        desk.tell(team, need, told);
    }
}
