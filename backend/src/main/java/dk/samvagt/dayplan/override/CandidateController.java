package dk.samvagt.dayplan.override;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers the best places for a visit. */
@RestController
class CandidateController {

    private final Candidates candidates;

    CandidateController(Candidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping("/api/teams/{team}/day-plans/{date}/visits/{visit}/candidates")
    @Operation(summary = "The best places for a visit, each with its price; at most eight")
    List<Candidate> listCandidates(
            @PathVariable String team, @PathVariable LocalDate date, @PathVariable String visit) {
        return candidates.list(team, date, visit);
    }
}
