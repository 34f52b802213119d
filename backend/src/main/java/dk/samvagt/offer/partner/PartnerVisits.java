package dk.samvagt.offer.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who has visited which partner. */
interface PartnerVisits extends Repository<PartnerVisit, UUID> {

    List<PartnerVisit> findAllByPartnerInOrderByDateDescAtDesc(Collection<UUID> partners);

    PartnerVisit save(PartnerVisit visit);
}
