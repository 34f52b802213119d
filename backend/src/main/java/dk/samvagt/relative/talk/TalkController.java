package dk.samvagt.relative.talk;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls to relatives and talks with them. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}")
class TalkController {

    private static final int TIMES_SHOWN = 6;

    private final TalkPages pages;
    private final TalkDesk desk;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    TalkController(TalkPages pages, TalkDesk desk, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.pages = pages;
        this.desk = desk;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping("/talks")
    @Operation(operationId = "listTalks", summary = "Talks with relatives, planned and held, the latest day first")
    List<TalkView> list(@PathVariable String team, @ParameterObject TalkFilter filter) {
        List<TalkView> found = pages.list(team, filter);
        events.publishEvent(AuditedEvent.seen(
                "TALKS_LISTED",
                team,
                found.stream()
                        .flatMap(talk -> Stream.of(talk.relative().toString(), talk.citizen()))
                        .distinct()
                        .toList()));
        return found;
    }

    @GetMapping("/relatives/{relative}/talk-times")
    @Operation(operationId = "listTalkTimes", summary = "When a relative can be talked with next")
    TalkTimesView times(
            @PathVariable String team,
            @PathVariable UUID relative,
            @RequestParam(defaultValue = "15") @Min(NewTalk.SHORTEST) @Max(NewTalk.LONGEST) int minutes) {
        events.publishEvent(AuditedEvent.seen("RELATIVE_SEEN", team, List.of(relative.toString())));
        return desk.next(team, relative, minutes, TIMES_SHOWN);
    }

    @PostMapping("/talks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "planTalk", summary = "Plan a call or a talk; it becomes a visit of the day")
    TalkView plan(@PathVariable String team, @Valid @RequestBody NewTalk wanted) {
        return pages.get(team, desk.plan(team, wanted, currentUser.get()));
    }

    @PostMapping("/talks/{talk}/call-off")
    @Operation(operationId = "callTalkOff", summary = "The talk is not to be")
    TalkView callOff(@PathVariable String team, @PathVariable UUID talk, @Valid @RequestBody TalkVersion seen) {
        desk.callOff(team, talk, seen.version(), currentUser.get());
        return pages.get(team, talk);
    }

    @PostMapping("/talks/{talk}/interpreter")
    @Operation(operationId = "bookInterpreter", summary = "An interpreter is booked")
    TalkView interpreter(@PathVariable String team, @PathVariable UUID talk, @Valid @RequestBody TalkVersion seen) {
        desk.bookInterpreter(team, talk, seen.version());
        return pages.get(team, talk);
    }

    /**
     * Where to ring.
     *
     * @param phone the number; none where nobody has noted it
     */
    @Schema(name = "TalkPhone")
    record Phone(@Nullable String phone) {

        /** Nothing. */
        @Override
        public String toString() {
            return "Phone";
        }
    }

    @GetMapping("/talks/{talk}/phone")
    @Operation(operationId = "getTalkPhone", summary = "Where to ring; that it was asked is written down")
    Phone phone(@PathVariable String team, @PathVariable UUID talk) {
        return new Phone(desk.phone(team, talk));
    }
}
