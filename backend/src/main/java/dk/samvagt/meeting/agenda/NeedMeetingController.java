package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells where needs are taken up: whoever has flagged one, and whoever reads the list. */
@OpenToAdvisors
@RestController
class NeedMeetingController {

    private final NeedMeetings meetings;
    private final ApplicationEventPublisher events;

    NeedMeetingController(NeedMeetings meetings, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.events = events;
    }

    @GetMapping("/api/teams/{team}/needs/{need}/meeting")
    @Operation(operationId = "meetingOfNeed", summary = "The meeting at which a relative's need is taken up")
    NeedMeetingView find(@PathVariable String team, @PathVariable UUID need) {
        NeedMeetingView found = meetings.find(team, need);
        events.publishEvent(AuditedEvent.seen("NEED_SEEN", team, List.of(need.toString())));
        return found;
    }

    @GetMapping("/api/teams/{team}/need-meetings")
    @Operation(
            operationId = "listMeetingsOfNeeds",
            summary = "The needs that wait for a meeting, the worst first, each with the one that takes it up")
    List<NeedMeetingView> list(@PathVariable String team) {
        List<NeedMeetingView> found = meetings.list(team);
        events.publishEvent(AuditedEvent.seen(
                "NEEDS_LISTED",
                team,
                found.stream().map(one -> one.need().toString()).toList()));
        return found;
    }
}
