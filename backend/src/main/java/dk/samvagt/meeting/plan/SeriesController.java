package dk.samvagt.meeting.plan;

import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** The team's regular meetings. */
@RestController
@RequestMapping("/api/teams/{team}/meeting-series")
class SeriesController {

    private final SeriesDesk desk;
    private final ApplicationEventPublisher events;

    SeriesController(SeriesDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listMeetingSeries", summary = "The regular meetings that have not ended")
    List<SeriesView> list(@PathVariable String team) {
        List<SeriesView> series = desk.list(team);
        events.publishEvent(AuditedEvent.seen(
                "MEETING_SERIES_LISTED",
                team,
                series.stream()
                        .map(one -> one.first().citizen())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        return series;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addMeetingSeries", summary = "We meet regularly")
    SeriesView add(@PathVariable String team, @Valid @RequestBody SeriesDescription wanted) {
        return desk.get(team, desk.add(team, wanted));
    }

    @PutMapping("/{series}")
    @Operation(operationId = "describeMeetingSeries", summary = "We meet on other days, at another time or with others")
    SeriesView describe(
            @PathVariable String team, @PathVariable UUID series, @Valid @RequestBody SeriesDescription wanted) {
        desk.describe(team, series, wanted);
        return desk.get(team, series);
    }

    @PostMapping("/{series}/end")
    @Operation(operationId = "endMeetingSeries", summary = "After a day we do not meet any more")
    SeriesView end(@PathVariable String team, @PathVariable UUID series, @Valid @RequestBody SeriesEnd wanted) {
        desk.end(team, series, wanted);
        return desk.get(team, series);
    }
}
