package dk.samvagt.privacy;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.HeldPerson;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out what is kept about a person; each time is written down. */
@Service
@Transactional
class AccessDesk {

    private final HeldReading reading;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AccessDesk(HeldReading reading, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.reading = reading;
        this.currentUser = currentUser;
        this.events = events;
    }

    HeldView giveOut(HeldPerson about) {
        HeldView held = reading.read(about, HeldReader.of(currentUser.get(), about), LocaleContextHolder.getLocale());
        events.publishEvent(AuditedEvent.seen(about.kind() + "_EXPORTED", about.team(), List.of(about.id())));
        return held;
    }
}
