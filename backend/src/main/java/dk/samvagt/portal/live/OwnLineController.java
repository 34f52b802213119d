package dk.samvagt.portal.live;

import dk.samvagt.live.LiveEvents;
import dk.samvagt.portal.entry.GuestBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping(path = "/api/portal/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "That something on my page has changed, as it happens: changed and ping",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"))))
    SseEmitter followOwnPage() {
        String me = guests.get().id().toString();
        return live.watch(OwnLine.topic(me), OwnLine.topic(me), guests.stillIn());
    }
}
