package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The team's meetings; an advisor is shown those with them. Each reading is accounted for. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/meetings")
class MeetingController {

    private final MeetingTimes times;
    private final MeetingDesk desk;
    private final MeetingPages pages;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    MeetingController(
            MeetingTimes times,
            MeetingDesk desk,
            MeetingPages pages,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.times = times;
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listMeetings", summary = "The meetings to come, and those that were held")
    MeetingsView list(@PathVariable String team) {
        MeetingsView meetings = pages.list(team);
        events.publishEvent(AuditedEvent.seen(
                "MEETINGS_LISTED",
                team,
                Stream.concat(meetings.coming().stream(), meetings.held().stream())
                        .map(meeting -> meeting.appointment().citizen())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        return meetings;
    }

    @GetMapping("/{meeting}")
    @Operation(operationId = "getMeeting", summary = "A meeting with its agenda, and what came of it")
    MeetingView get(@PathVariable String team, @PathVariable UUID meeting) {
        MeetingView view = pages.get(team, meeting);
        events.publishEvent(AuditedEvent.seen("MEETING_SEEN", team, concerned(view)));
        return view;
    }

    static List<String> concerned(MeetingView view) {
        Stream<?> about = view.agenda().stream()
                .flatMap(item -> Stream.of(
                        item.citizen(),
                        item.need() == null ? null : item.need().id(),
                        item.need() == null ? null : item.need().relative()));
        return Stream.concat(
                        Stream.of(view.about().id(), view.about().appointment().citizen()), about)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "arrangeMeeting", summary = "We meet once")
    MeetingView arrange(@PathVariable String team, @Valid @RequestBody Appointment wanted) {
        return pages.get(team, times.arrange(team, wanted));
    }

    @PostMapping("/{meeting}/move")
    @Operation(operationId = "moveMeeting", summary = "We meet at another time")
    MeetingView move(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody MeetingMove wanted) {
        times.move(team, meeting, wanted);
        return pages.get(team, meeting);
    }

    @PostMapping("/{meeting}/cancel")
    @Operation(operationId = "cancelMeeting", summary = "We do not meet")
    MeetingView cancel(
            @PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody MeetingCancel wanted) {
        times.cancel(team, meeting, wanted);
        return pages.get(team, meeting);
    }

    @PostMapping("/{meeting}/begin")
    @Operation(operationId = "beginMeeting", summary = "It begins, and these are there")
    MeetingView begin(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody MeetingStart wanted) {
        desk.begin(team, meeting, wanted, by());
        return pages.get(team, meeting);
    }

    @PostMapping("/{meeting}/present")
    @Operation(operationId = "attendMeeting", summary = "These were there")
    MeetingView attend(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody MeetingStart wanted) {
        desk.attend(team, meeting, wanted);
        return pages.get(team, meeting);
    }

    @PostMapping("/{meeting}/end")
    @Operation(operationId = "endMeeting", summary = "It is over; what nobody got to comes again")
    MeetingView end(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody MeetingVersion seen) {
        desk.end(team, meeting, seen, by());
        return pages.get(team, meeting);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
