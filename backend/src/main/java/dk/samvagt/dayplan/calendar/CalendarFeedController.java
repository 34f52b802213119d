package dk.samvagt.dayplan.calendar;

import dk.samvagt.identity.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a member the address of their calendar. */
@RestController
@RequestMapping("/api/teams/{team}/calendar")
class CalendarFeedController {

    private final MyFeed feed;
    private final CurrentUser currentUser;
    private final CalendarProperties properties;

    CalendarFeedController(MyFeed feed, CurrentUser currentUser, CalendarProperties properties) {
        this.feed = feed;
        this.currentUser = currentUser;
        this.properties = properties;
    }

    @GetMapping
    @Operation(operationId = "getCalendarFeed", summary = "The address of my calendar feed")
    CalendarFeedView getCalendarFeed(@PathVariable String team) {
        return view(feed.token(team, currentUser.get().requireMemberIn(team)));
    }

    @PostMapping("/renew")
    @Operation(operationId = "renewCalendarFeed", summary = "A new address; the old one stops working")
    CalendarFeedView renewCalendarFeed(@PathVariable String team) {
        String member = currentUser.get().requireMemberIn(team);
        return view(feed.renew(team, member));
    }

    private CalendarFeedView view(FeedToken token) {
        UriComponentsBuilder base = properties.publicUrl() == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(properties.publicUrl());
        return new CalendarFeedView(base.path("/api/calendar/{token}.ics")
                .buildAndExpand(token.text())
                .toUriString());
    }
}
