package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A meeting's minutes on paper. The file's name tells of nobody. */
@OpenToAdvisors
@RestController
class MinutesController {

    private final MeetingPages pages;
    private final MeetingCalendar calendar;
    private final Minutes minutes;
    private final ApplicationEventPublisher events;

    MinutesController(MeetingPages pages, MeetingCalendar calendar, Minutes minutes, ApplicationEventPublisher events) {
        this.pages = pages;
        this.calendar = calendar;
        this.minutes = minutes;
        this.events = events;
    }

    @GetMapping(path = "/api/teams/{team}/meetings/{meeting}/minutes.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "getMinutes", summary = "What came of a meeting, to be printed")
    ResponseEntity<byte[]> get(@PathVariable String team, @PathVariable UUID meeting, Locale reader) {
        MeetingView view = pages.get(team, meeting);
        calendar.get(team, meeting).requireBegun();
        byte[] pdf = minutes.write(team, view, reader);
        events.publishEvent(AuditedEvent.seen("MINUTES_PRINTED", team, MeetingController.concerned(view)));
        String name = "referat-%s.pdf".formatted(view.about().appointment().date());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
