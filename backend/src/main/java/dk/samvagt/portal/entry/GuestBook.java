package dk.samvagt.portal.entry;

import dk.samvagt.identity.IdentityProblem;
import dk.samvagt.identity.RelativeSessions;
import dk.samvagt.identity.SignedInRelative;
import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asking on the relatives' page. Looked up each time, so that a closed page is closed at once. */
@Service
@Transactional
public class GuestBook {

    private final RelativeSessions sessions;
    private final PortalGuests guests;
    private final RelativeDirectory relatives;
    private final Clock clock;

    GuestBook(RelativeSessions sessions, PortalGuests guests, RelativeDirectory relatives, Clock clock) {
        this.sessions = sessions;
        this.guests = guests;
        this.relatives = relatives;
        this.clock = clock;
    }

    /**
     * The relative who is asking.
     *
     * @throws ProblemException {@code NOT_SIGNED_IN}
     */
    @Transactional(readOnly = true)
    public Guest get() {
        return sessions.find()
                .flatMap(this::guest)
                .orElseThrow(() -> new ProblemException(IdentityProblem.NOT_SIGNED_IN));
    }

    /** To be asked again and again, on any thread: true while the page is open for the one who is signed in now. */
    public BooleanSupplier stillIn() {
        Optional<SignedInRelative> reader = sessions.find();
        return () -> reader.flatMap(this::guest).isPresent();
    }

    private Optional<Guest> guest(SignedInRelative signedIn) {
        return guests.findByRelativeId(signedIn.id())
                .filter(guest -> guest.isOpenFor(signedIn.since()))
                .flatMap(guest -> relatives.find(signedIn.id()).map(relative -> guest(guest, relative)));
    }

    private static Guest guest(PortalGuest guest, RelativeInfo relative) {
        PageLanguage language =
                Objects.requireNonNullElseGet(guest.language(), () -> PageLanguage.among(relative.languages()));
        return new Guest(relative, language, guest.largeText());
    }

    /** True where the page is open for this relative. */
    @Transactional(readOnly = true)
    boolean isOpenFor(UUID relative) {
        return guests.findByRelativeId(relative).filter(PortalGuest::isOpen).isPresent();
    }

    void cameIn(UUID relative) {
        guests.findByRelativeId(relative).ifPresent(guest -> guest.seen(clock.instant()));
    }

    /** How the relative likes to read. */
    public void prefer(UUID relative, PageLanguage language, boolean largeText) {
        guests.findByRelativeId(relative).ifPresent(guest -> guest.prefers(language, largeText));
    }
}
