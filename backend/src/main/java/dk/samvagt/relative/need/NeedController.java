package dk.samvagt.relative.need;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What relatives need, and who has seen it. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/needs")
class NeedController {

    private final NeedPages pages;
    private final NeedFlags flags;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    NeedController(NeedPages pages, NeedFlags flags, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.flags = flags;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listNeeds", summary = "What relatives need, the worst first")
    List<NeedView> list(@PathVariable String team, @ParameterObject NeedFilter filter) {
        List<NeedView> needs = pages.list(team, filter);
        events.publishEvent(AuditedEvent.seen(
                "NEEDS_LISTED",
                team,
                needs.stream().flatMap(NeedController::concerned).distinct().toList()));
        return needs;
    }

    @GetMapping("/{need}")
    @Operation(operationId = "getNeed", summary = "What a relative needs and what has been done about it")
    NeedView get(@PathVariable String team, @PathVariable UUID need) {
        NeedView view = pages.get(team, need);
        events.publishEvent(AuditedEvent.seen("NEED_SEEN", team, concerned(view).toList()));
        return view;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "flagNeed", summary = "I see what a relative needs")
    FlaggedNeed flag(@PathVariable String team, @Valid @RequestBody NewNeed wanted) {
        return shown(team, flags.flag(team, wanted, Author.of(currentUser.get())));
    }

    @PostMapping("/{need}/signals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "signalNeed", summary = "I see it too")
    FlaggedNeed hear(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody NewSignal wanted) {
        return shown(team, flags.hear(team, need, wanted, Author.of(currentUser.get())));
    }

    @PutMapping("/{need}/signals/{signal}/note")
    @Operation(operationId = "writeSignalNote", summary = "What there is to say about my signal")
    NeedView note(
            @PathVariable String team,
            @PathVariable UUID need,
            @PathVariable UUID signal,
            @Valid @RequestBody SignalNote note) {
        flags.writeNote(team, need, signal, note, currentUser.get());
        return pages.get(team, need);
    }

    @PostMapping("/{need}/signals/{signal}/take-back")
    @Operation(operationId = "takeSignalBack", summary = "My signal was a slip of the finger")
    NeedView takeBack(@PathVariable String team, @PathVariable UUID need, @PathVariable UUID signal) {
        flags.takeBack(team, need, signal, currentUser.get());
        return pages.get(team, need);
    }

    private FlaggedNeed shown(String team, FlaggedSignal flagged) {
        return new FlaggedNeed(pages.get(team, flagged.need()), flagged.signal(), flagged.gathered());
    }

    private static Stream<String> concerned(NeedView need) {
        return Stream.of(need.id(), need.relative(), need.citizen())
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
