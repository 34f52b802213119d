package dk.samvagt.offer.partner;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who of the team has visited a partner, as somebody wrote it. */
@Component
class PartnersHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(HeldErasure.blank(
                MEMBER,
                "partner_visit",
                "who = regexp_replace(who, :named, :former, 'g')",
                "partner in (select id from partner where team = :team) and who ~ :named",
                "Navnet ved besøg hos partnere",
                "The name beside visits to partners"));
    }
}
