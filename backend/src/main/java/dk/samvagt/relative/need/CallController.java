package dk.samvagt.relative.need;

import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Relatives who ask for help today, until somebody takes it. */
@RestController
@RequestMapping("/api/teams/{team}")
class CallController {

    private final NeedPages pages;
    private final ApplicationEventPublisher events;

    CallController(NeedPages pages, ApplicationEventPublisher events) {
        this.pages = pages;
        this.events = events;
    }

    @GetMapping("/calls")
    @Operation(operationId = "listCalls", summary = "What relatives ask for today and nobody has taken")
    List<NeedView> list(@PathVariable String team) {
        List<NeedView> calls = pages.listCalling(team);
        if (!calls.isEmpty()) {
            events.publishEvent(AuditedEvent.seen(
                    "CALLS_SEEN",
                    team,
                    calls.stream().flatMap(CallController::concerned).distinct().toList()));
        }
        return calls;
    }

    private static Stream<String> concerned(NeedView need) {
        return Stream.of(need.id(), need.relative(), need.citizen())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
