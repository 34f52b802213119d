package dk.samvagt.portal.entry;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.portal.PortalProblem;
import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The team opens a relative's page and closes it. */
@RestController
@RequestMapping("/api/teams/{team}/relatives/{relative}/own-page")
class OwnPageController {

    private final Doorkeeper door;
    private final LinkMails mails;
    private final RelativeDirectory relatives;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    OwnPageController(
            Doorkeeper door,
            LinkMails mails,
            RelativeDirectory relatives,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.door = door;
        this.mails = mails;
        this.relatives = relatives;
        this.currentUser = currentUser;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "getOwnPageAccess", summary = "Whether a relative has a page of their own")
    OwnPageView get(@PathVariable String team, @PathVariable UUID relative) {
        OwnPageView access = door.show(team, relative, mails.areSetUp());
        events.publishEvent(AuditedEvent.seen("OWN_PAGE_ACCESS_SEEN", team, List.of(relative.toString())));
        return access;
    }

    @PostMapping("/code")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeOwnPageCode", summary = "A code to print, which opens the page once")
    PrintedCode code(@PathVariable String team, @PathVariable UUID relative) {
        return PrintedCode.of(door.code(team, relative, currentUser.get().displayName()), mails.address());
    }

    @PostMapping("/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "mailOwnPageLink", summary = "Sends a link that opens the page once")
    void mail(@PathVariable String team, @PathVariable UUID relative) {
        RelativeInfo to = relatives.get(team, relative);
        if (!mails.areSetUp()) {
            throw new ProblemException(PortalProblem.MAIL_NOT_SET_UP);
        }
        if (to.mail() == null) {
            throw new ProblemException(PortalProblem.NO_MAIL);
        }
        mails.send(to, door.link(team, relative, currentUser.get().displayName()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeOwnPage", summary = "Closes the page: who is signed in there is so no more")
    void close(@PathVariable String team, @PathVariable UUID relative) {
        door.close(team, relative);
    }
}
