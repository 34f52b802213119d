package dk.samvagt.dayplan.wishes;

import dk.samvagt.identity.OpenToFacilitators;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets wishes be tried before they are kept. */
@RestController
class WishTrialController {

    private final TryingWishes trying;

    WishTrialController(TryingWishes trying) {
        this.trying = trying;
    }

    @OpenToFacilitators
    @PostMapping("/api/teams/{team}/wishes/try")
    @Operation(operationId = "tryWishes", summary = "A day planned with these wishes, nothing kept")
    WishTrialResult tryWishes(@PathVariable String team, @Valid @RequestBody WishTrial trial) {
        return trying.tryOn(team, trial.date(), TeamWishes.read(trial.values()));
    }
}
