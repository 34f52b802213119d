package dk.samvagt.dayplan.why;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers why. */
@RestController
class WhyController {

    private final Explaining explaining;

    WhyController(Explaining explaining) {
        this.explaining = explaining;
    }

    @GetMapping("/api/teams/{team}/day-plans/{date}/visits/{visit}/why")
    @Operation(summary = "Why this member at this time, or why nobody, and who else could")
    WhyView getWhy(
            @PathVariable String team,
            @PathVariable LocalDate date,
            @PathVariable String visit,
            @RequestParam(defaultValue = "1") @Min(1) @Max(2) int seat) {
        return explaining.explain(team, date, visit, seat);
    }
}
