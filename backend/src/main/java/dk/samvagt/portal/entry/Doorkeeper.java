package dk.samvagt.portal.entry;

import dk.samvagt.portal.PortalProperties;
import dk.samvagt.portal.entry.KeyRing.NewKey;
import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.AuditedEvent;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens relatives' pages, gives out what lets them in once, and closes again. {@code by} is the member's name. */
@Service
@Transactional
class Doorkeeper {

    private final PortalGuests guests;
    private final KeyRing keys;
    private final RelativeDirectory relatives;
    private final PortalProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doorkeeper(
            PortalGuests guests,
            KeyRing keys,
            RelativeDirectory relatives,
            PortalProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guests = guests;
        this.keys = keys;
        this.relatives = relatives;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OwnPageView show(String team, UUID id, boolean mayMail) {
        RelativeInfo relative = relatives.get(team, id);
        boolean mail = mayMail && relative.mail() != null;
        return guests.findByRelativeId(id)
                .filter(PortalGuest::isOpen)
                .map(guest -> new OwnPageView(true, guest.openedAt(), guest.openedBy(), guest.seenAt(), mail, mayMail))
                .orElseGet(() -> new OwnPageView(false, null, null, null, mail, mayMail));
    }

    /** A code to print; the page is open from now on. */
    NewKey code(String team, UUID relative, String by) {
        open(team, relative, by, false);
        return give(team, relative, KeyKind.CODE, by);
    }

    /** What goes into a link; the page is open from now on. */
    NewKey link(String team, UUID relative, String by) {
        open(team, relative, by, false);
        return give(team, relative, KeyKind.LINK, by);
    }

    /** What goes into a link that the relative has asked for, whose page is open. */
    NewKey link(RelativeInfo relative) {
        return give(relative.team(), relative.id(), KeyKind.LINK, "");
    }

    void open(String team, UUID id, String by, boolean demo) {
        relatives.get(team, id);
        guests.findByRelativeId(id)
                .ifPresentOrElse(
                        guest -> guest.open(clock.instant(), by),
                        () -> guests.save(new PortalGuest(team, id, clock.instant(), by, demo)));
    }

    private NewKey give(String team, UUID relative, KeyKind kind, String by) {
        NewKey key = keys.draw(
                team, relative, kind, kind == KeyKind.CODE ? properties.codeLifetime() : properties.linkLifetime(), by);
        audit("OWN_PAGE_" + kind + "_GIVEN", team, relative);
        return key;
    }

    /** Nobody comes in any more, and who is in is out. */
    void close(String team, UUID id) {
        relatives.get(team, id);
        guests.findByRelativeId(id).ifPresent(guest -> guest.close(clock.instant()));
        keys.revoke(id);
        audit("OWN_PAGE_CLOSED", team, id);
    }

    private void audit(String what, String team, UUID relative) {
        events.publishEvent(AuditedEvent.changed(what, team, List.of(relative.toString()), null));
    }
}
