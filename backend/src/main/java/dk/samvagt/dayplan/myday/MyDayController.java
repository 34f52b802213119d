package dk.samvagt.dayplan.myday;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a member's own day. */
@RestController
class MyDayController {

    private final MyDay myDay;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyDayController(MyDay myDay, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.myDay = myDay;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/api/teams/{team}/my-day")
    @Operation(operationId = "getMyDay", summary = "My route; of today where no date is named")
    MyDayView getMyDay(@PathVariable String team, @RequestParam(required = false) @Nullable LocalDate date) {
        String member = currentUser.get().requireMemberIn(team);
        MyDayView shown = myDay.show(team, date == null ? LocalDate.now(clock) : date, member);
        events.publishEvent(AuditedEvent.seen(
                "MY_DAY",
                team,
                shown.stops().stream().flatMap(MyStopView::subjects).distinct().toList()));
        return shown;
    }
}
