package dk.samvagt.dayplan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvagt.dayplan.words.Words;
import dk.samvagt.identity.MemberAccounts;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets calendar programs read a member's calendar. Open: the address is the secret. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final MyFeed feeds;
    private final MemberAccounts accounts;
    private final BusyTimes busyTimes;
    private final CalendarFile file;
    private final CalendarProperties properties;
    private final Clock clock;

    CalendarController(
            MyFeed feeds,
            MemberAccounts accounts,
            BusyTimes busyTimes,
            CalendarFile file,
            CalendarProperties properties,
            Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.busyTimes = busyTimes;
        this.file = file;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/api/calendar/{token}.ics")
    @Operation(operationId = "readCalendar", summary = "My shifts and visits as busy times; no names or addresses")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<String> readCalendar(@PathVariable String token) {
        CalendarFeed feed = feeds.find(token)
                .filter(one -> accounts.exist(one.team(), one.member()))
                .orElseThrow(() -> new ProblemException(CalendarProblem.UNKNOWN_CALENDAR));
        LocalDate today = LocalDate.now(clock);
        String text = file.write(busyTimes.list(
                feed,
                today.minusDays(properties.back().toDays()),
                today.plusDays(properties.ahead().toDays()),
                Words.in(LocaleContextHolder.getLocale())));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(HexFormat.of().formatHex(FeedToken.hash(text)))
                .body(text);
    }
}
