package dk.samvagt.privacy;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the coming night would delete. */
@RestController
class RetentionController {

    private final Retaining retaining;
    private final PrivacyProperties periods;

    RetentionController(Retaining retaining, PrivacyProperties periods) {
        this.retaining = retaining;
        this.periods = periods;
    }

    @GetMapping("/api/teams/{team}/retention")
    @Operation(operationId = "listRetention", summary = "How long things are kept, and what would go tonight")
    List<RetentionView> list(@PathVariable String team) {
        return retaining.rules().stream()
                .map(rule -> new RetentionView(
                        rule.what(), rule.table(), periods.keeps(rule.what()), retaining.countDue(rule, team)))
                .toList();
    }
}
