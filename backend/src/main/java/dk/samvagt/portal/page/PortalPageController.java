package dk.samvagt.portal.page;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.portal.entry.GuestBook;
import dk.samvagt.portal.page.OwnPage.Near;
import dk.samvagt.relative.ReachableSpan;
import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeTalks;
import dk.samvagt.shared.AuditedEvent;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A relative's own page. Each reading is accounted for. */
@RestController
@RequestMapping("/api/portal")
class PortalPageController {

    private final GuestBook guests;
    private final Circle circle;
    private final OwnPages pages;
    private final WhoToAsk ask;
    private final RelativeTalks talks;
    private final RelativeDirectory relatives;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PortalPageController(
            GuestBook guests,
            Circle circle,
            OwnPages pages,
            WhoToAsk ask,
            RelativeTalks talks,
            RelativeDirectory relatives,
            Clock clock,
            ApplicationEventPublisher events) {
        this.guests = guests;
        this.circle = circle;
        this.pages = pages;
        this.ask = ask;
        this.talks = talks;
        this.relatives = relatives;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping("/me")
    @Operation(operationId = "getOwnPage", summary = "Who I am here, and about whom I can see something")
    OwnPage me() {
        Guest me = guests.get();
        List<Near> near = circle.list(me).stream()
                .map(citizen -> new Near(
                        citizen.id(), citizen.name(), pages.news(me, citizen.id(), circle.topics(me, citizen.id()))))
                .toList();
        seen("OWN_PAGE_SEEN", me, near.stream().map(Near::id));
        return new OwnPage(
                me.relative().name(),
                me.language(),
                me.largeText(),
                near,
                talks.listPlanned(me.relative(), LocalDate.now(clock)),
                ask.phone(me.team()));
    }

    @PutMapping("/me/reading")
    @Operation(operationId = "preferReading", summary = "How I like to read")
    OwnPage prefer(@Valid @RequestBody OwnPageReading reading) {
        guests.prefer(guests.get().id(), reading.language(), reading.largeText());
        return me();
    }

    @GetMapping("/me/hours")
    @Operation(operationId = "getOwnHours", summary = "When I can be reached")
    OwnHours hours() {
        Guest me = guests.get();
        seen("OWN_HOURS_SEEN", me, Stream.of());
        return new OwnHours(me.relative().reachable());
    }

    @PutMapping("/me/hours")
    @Operation(operationId = "changeOwnHours", summary = "Tells when I can be reached")
    OwnHours change(@Valid @RequestBody OwnHours told) {
        Guest me = guests.get();
        List<ReachableSpan> hours = told.hours();
        relatives.changeReachable(me.team(), me.id(), hours);
        return new OwnHours(hours);
    }

    @GetMapping("/citizens/{citizen}")
    @Operation(operationId = "getOwnCitizen", summary = "What I may see about a citizen to whom I am near")
    OwnCitizen citizen(@PathVariable String citizen) {
        Guest me = guests.get();
        CitizenInfo near = circle.require(me, citizen);
        OwnCitizen shown = pages.show(me, near, circle.topics(me, citizen));
        seen("OWN_CITIZEN_SEEN", me, Stream.of(citizen));
        return shown;
    }

    private void seen(String what, Guest me, Stream<String> citizens) {
        events.publishEvent(AuditedEvent.seen(
                what,
                me.team(),
                Stream.concat(Stream.of(me.id().toString()), citizens).toList()));
    }
}
