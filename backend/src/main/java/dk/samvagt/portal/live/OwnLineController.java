package dk.samvagt.portal.live;

import dk.samvagt.live.AnswersEvents;
import dk.samvagt.live.LiveEvents;
import dk.samvagt.portal.entry.GuestBook;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line that a relative's own page listens on. */
@RestController
class OwnLineController {

    private final LiveEvents live;
    private final GuestBook guests;

    OwnLineController(LiveEvents live, GuestBook guests) {
        this.live = live;
        this.guests = guests;
    }

    @AnswersEvents(path = "/api/portal/events")
    @Operation(summary = "That something on my page has changed, as it happens: changed and ping")
    SseEmitter followOwnPage() {
        String me = guests.get().id().toString();
        return live.watch(OwnLine.topic(me), OwnLine.topic(me), guests.stillIn());
    }
}
