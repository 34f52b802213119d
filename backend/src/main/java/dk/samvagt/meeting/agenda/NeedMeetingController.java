package dk.samvagt.meeting.agenda;

import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever has flagged a need where it is taken up. */
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
}
