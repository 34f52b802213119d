package dk.samvagt.dayplan.wishes;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks a team what matters to it. */
@RestController
@RequestMapping("/api/teams/{team}/wishes")
class WishesController {

    private final TeamWishes wishes;

    WishesController(TeamWishes wishes) {
        this.wishes = wishes;
    }

    @GetMapping
    @Operation(operationId = "getWishes", summary = "What matters to us")
    WishesView getWishes(@PathVariable String team) {
        return wishes.show(team);
    }

    @PutMapping
    @Operation(operationId = "keepWishes", summary = "Keep what matters to us")
    WishesView keepWishes(@PathVariable String team, @Valid @RequestBody WishValues answers) {
        wishes.keep(team, TeamWishes.read(answers.values()));
        return wishes.show(team);
    }
}
