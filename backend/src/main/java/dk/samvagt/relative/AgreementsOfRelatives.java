package dk.samvagt.relative;

import dk.samvagt.relative.agreement.AgreementsOfCitizen;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What relatives may know of agreements. Whoever shows it asks {@link Consents} first, each time, and publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class AgreementsOfRelatives {

    private final AgreementsOfCitizen agreements;

    AgreementsOfRelatives(AgreementsOfCitizen agreements) {
        this.agreements = agreements;
    }

    /** What holds now, the soonest first; what other relatives have agreed to do is left out, volunteers have no name. */
    public List<OwnAgreement> list(RelativeInfo relative, String citizen) {
        return agreements.list(relative.team(), relative.id(), citizen);
    }
}
