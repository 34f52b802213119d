package dk.samvagt.portal.entry;

import dk.samvagt.identity.RelativeSessions;
import dk.samvagt.portal.PortalProblem;
import dk.samvagt.portal.WayIn;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Relatives come in to their own page and leave it. */
@RestController
@RequestMapping("/api/portal")
class PortalSessionController {

    private final List<WayIn> ways;
    private final RelativeSessions sessions;
    private final GuestBook guests;
    private final LinkPost post;
    private final ApplicationEventPublisher events;

    PortalSessionController(
            List<WayIn> ways,
            RelativeSessions sessions,
            GuestBook guests,
            LinkPost post,
            ApplicationEventPublisher events) {
        this.ways = ways;
        this.sessions = sessions;
        this.guests = guests;
        this.post = post;
        this.events = events;
    }

    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "enterPortal", summary = "A relative comes in with a link or a code")
    void enter(@Valid @RequestBody PortalSignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        sessions.countAttempt("key", request);
        String wanted = Objects.requireNonNullElse(signIn.way(), OneTimeKeys.NAME);
        UUID relative = ways.stream()
                .filter(way -> way.name().equals(wanted))
                .findFirst()
                .flatMap(way -> way.prove(signIn.proof()))
                .filter(guests::isOpenFor)
                .orElseThrow(() -> new ProblemException(PortalProblem.KEY_REFUSED));
        sessions.forgetAttempts("key", request);
        sessions.signIn(relative, request, response);
        guests.cameIn(relative);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leavePortal", summary = "A relative leaves")
    void leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.signOut(request, response);
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "askForPortalLink",
            summary = "A relative asks for a new link; the answer is the same whether the address is known or not")
    void link(@Valid @RequestBody LinkWish wish, HttpServletRequest request) {
        sessions.countAttempt("mail", request);
        events.publishEvent(
                new AuditedEvent(AuditedEvent.Action.CHANGED, "OWN_PAGE_LINK_WANTED", null, List.of(), null));
        post.send(wish.mail());
    }
}
