package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a meeting takes up, item by item. */
@RestController
@RequestMapping("/api/teams/{team}/meetings/{meeting}")
class AgendaController {

    private final MeetingDesk meetings;
    private final ItemDesk items;
    private final MeetingPages pages;
    private final CurrentUser currentUser;

    AgendaController(MeetingDesk meetings, ItemDesk items, MeetingPages pages, CurrentUser currentUser) {
        this.meetings = meetings;
        this.items = items;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @PutMapping("/order")
    @Operation(operationId = "orderAgenda", summary = "In which order the agenda is to be taken")
    MeetingView order(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody AgendaOrder wanted) {
        meetings.order(team, meeting, wanted);
        return pages.get(team, meeting);
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addAgendaItem", summary = "I want to talk about this")
    MeetingView add(@PathVariable String team, @PathVariable UUID meeting, @Valid @RequestBody NewAgendaItem wanted) {
        meetings.add(team, meeting, wanted, by());
        return pages.get(team, meeting);
    }

    @DeleteMapping("/items/{key}")
    @Operation(operationId = "removeAgendaItem", summary = "What somebody has put there is taken off again")
    MeetingView remove(@PathVariable String team, @PathVariable UUID meeting, @PathVariable String key) {
        meetings.remove(team, meeting, key);
        return pages.get(team, meeting);
    }

    @PutMapping("/items/{item}")
    @Operation(operationId = "writeAgendaItem", summary = "What is said and decided, as one writes")
    MeetingView write(
            @PathVariable String team,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @RequestBody WrittenItem wanted) {
        items.write(team, meeting, item, wanted);
        return pages.get(team, meeting);
    }

    @PostMapping("/items/{item}/settle")
    @Operation(operationId = "settleAgendaItem", summary = "The meeting is through with it")
    MeetingView settle(
            @PathVariable String team,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @RequestBody SettledItem wanted) {
        items.settle(team, meeting, item, wanted, currentUser.get());
        return pages.get(team, meeting);
    }

    @PostMapping("/items/{item}/reopen")
    @Operation(operationId = "reopenAgendaItem", summary = "It was settled by mistake, and is taken up once more")
    MeetingView reopen(
            @PathVariable String team,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @RequestBody MeetingVersion seen) {
        items.reopen(team, meeting, item, seen);
        return pages.get(team, meeting);
    }

    @PostMapping("/items/{item}/release")
    @Operation(operationId = "releaseMinutes", summary = "The relative it is about may read it")
    MeetingView release(
            @PathVariable String team,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @RequestBody MeetingVersion seen) {
        items.release(team, meeting, item, seen, by());
        return pages.get(team, meeting);
    }

    @PostMapping("/items/{item}/take-back")
    @Operation(operationId = "takeMinutesBack", summary = "The relative may not read it any more")
    MeetingView takeBack(
            @PathVariable String team,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @RequestBody MeetingVersion seen) {
        items.takeBack(team, meeting, item, seen);
        return pages.get(team, meeting);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
