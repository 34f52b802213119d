package dk.samvagt.portal.entry;

import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends new links to relatives who ask for them, while nobody waits: how long it takes would tell who is known. */
@Component
class LinkPost {

    private static final Logger log = LoggerFactory.getLogger(LinkPost.class);

    private final RelativeDirectory relatives;
    private final GuestBook guests;
    private final Doorkeeper door;
    private final LinkMails mails;

    LinkPost(RelativeDirectory relatives, GuestBook guests, Doorkeeper door, LinkMails mails) {
        this.relatives = relatives;
        this.guests = guests;
        this.door = door;
        this.mails = mails;
    }

    /** To each relative with this address whose page is open. */
    void send(String mail) {
        if (mails.areSetUp()) {
            Thread.ofVirtual().name("links by mail").start(() -> sendNow(mail));
        }
    }

    private void sendNow(String mail) {
        try {
            for (RelativeInfo relative : relatives.listByMail(mail)) {
                if (guests.isOpenFor(relative.id())) {
                    mails.send(relative, door.link(relative));
                }
            }
        } catch (ProblemException e) {
            log.warn(
                    "A link that a relative asked for was not sent: {}",
                    e.code().name());
        }
    }
}
