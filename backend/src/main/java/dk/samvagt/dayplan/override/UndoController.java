package dk.samvagt.dayplan.override;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes changes back. */
@RestController
class UndoController {

    private final Undoing undoing;

    UndoController(Undoing undoing) {
        this.undoing = undoing;
    }

    @PostMapping("/api/teams/{team}/day-plans/{date}/undo")
    @Operation(summary = "Takes the day's last change back, repeatable to the first, or tells what that would do")
    OverrideResult undo(
            @PathVariable String team,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Valid @RequestBody UndoRequest wanted) {
        return dryRun ? undoing.tryOut(team, date, wanted.version()) : undoing.undo(team, date, wanted.version());
    }
}
