package dk.samvagt.portal.page;

import dk.samvagt.portal.PortalProblem;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.portal.entry.GuestBook;
import dk.samvagt.relative.NeedsOfRelatives;
import dk.samvagt.relative.OwnNeed;
import dk.samvagt.relative.PulseTold;
import dk.samvagt.relative.RelativesPulse;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a relative asks the team for, and how they found the answer. */
@RestController
@RequestMapping("/api/portal")
class PortalNeedController {

    private final GuestBook guests;
    private final Circle circle;
    private final NeedsOfRelatives needs;
    private final RelativesPulse pulse;
    private final ApplicationEventPublisher events;

    PortalNeedController(
            GuestBook guests,
            Circle circle,
            NeedsOfRelatives needs,
            RelativesPulse pulse,
            ApplicationEventPublisher events) {
        this.guests = guests;
        this.circle = circle;
        this.needs = needs;
        this.pulse = pulse;
        this.events = events;
    }

    @GetMapping("/needs")
    @Operation(operationId = "listOwnNeeds", summary = "What I have asked for, the newest first")
    List<OwnNeed> list() {
        Guest me = guests.get();
        List<OwnNeed> mine = mine(me);
        events.publishEvent(AuditedEvent.seen(
                "OWN_NEEDS_SEEN",
                me.team(),
                Stream.concat(
                                Stream.of(me.id().toString()),
                                mine.stream().map(need -> need.id().toString()))
                        .toList()));
        return mine;
    }

    @PostMapping("/citizens/{citizen}/needs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askForHelp", summary = "I need something; where it is urgent the team is called at once")
    List<OwnNeed> ask(@PathVariable String citizen, @Valid @RequestBody OwnWish wish) {
        Guest me = guests.get();
        circle.require(me, citizen);
        needs.ask(me.relative(), citizen, wish.kind(), wish.urgency(), wish.note());
        return mine(me);
    }

    @PostMapping("/needs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askForOwnHelp", summary = "I need something myself, whatever I may see of anybody")
    List<OwnNeed> ask(@Valid @RequestBody OwnWish wish) {
        Guest me = guests.get();
        needs.ask(me.relative(), circle.nearest(me), wish.kind(), wish.urgency(), wish.note());
        return mine(me);
    }

    @PostMapping("/needs/{need}/pulse")
    @Operation(operationId = "tellOwnPulse", summary = "How I found the answer")
    List<OwnNeed> tell(@PathVariable UUID need, @Valid @RequestBody PulseTold told) {
        Guest me = guests.get();
        if (mine(me).stream().noneMatch(one -> one.id().equals(need))) {
            throw new ProblemException(PortalProblem.NOT_YOURS);
        }
        pulse.tell(me.relative(), need, told);
        return mine(me);
    }

    /** What relatives ask for is their own; of a citizen who lets them see nothing there is nothing in it. */
    private List<OwnNeed> mine(Guest me) {
        return needs.list(me.relative()).stream()
                .map(need -> maySee(me, need.citizen()) ? need : need.withoutCitizen())
                .toList();
    }

    private boolean maySee(Guest me, @Nullable String citizen) {
        return citizen != null && !circle.topics(me, citizen).isEmpty();
    }
}
