package dk.samvagt.portal.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The relatives for whom a page was opened. */
interface PortalGuests extends Repository<PortalGuest, UUID> {

    Optional<PortalGuest> findByRelativeId(UUID relative);

    List<PortalGuest> findAllByDemoTrue();

    PortalGuest save(PortalGuest guest);
}
