package dk.samvagt.dayplan.publishing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends the plan out. */
@RestController
class PublishController {

    private static final String PATH = "/api/teams/{team}/day-plans/{date}/publish";

    private final Publishing publishing;

    PublishController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping(PATH)
    @Operation(summary = "What the members would be told")
    Publication previewPublication(@PathVariable String team, @PathVariable LocalDate date) {
        return publishing.preview(team, date);
    }

    @PostMapping(PATH)
    @Operation(summary = "Sends the plan out: from now on, planning only proposes")
    Publication publish(
            @PathVariable String team, @PathVariable LocalDate date, @Valid @RequestBody PublishRequest wanted) {
        return publishing.publish(team, date, wanted.version());
    }
}
