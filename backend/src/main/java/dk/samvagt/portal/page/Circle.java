package dk.samvagt.portal.page;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.portal.PortalProblem;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.Consents;
import dk.samvagt.shared.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a relative may see anything of. Asked anew each time. */
@Component
class Circle {

    private final Consents consents;
    private final CitizenDirectory citizens;

    Circle(Consents consents, CitizenDirectory citizens) {
        this.consents = consents;
        this.citizens = citizens;
    }

    /** Those to whom the relative is near and who let them see something, by name. */
    List<CitizenInfo> list(Guest guest) {
        List<String> some = guest.relative().near().keySet().stream()
                .filter(citizen -> !topics(guest, citizen).isEmpty())
                .toList();
        return citizens.list(guest.team(), some).stream()
                .map(CitizenRecord::info)
                .sorted(Comparator.comparing(CitizenInfo::name).thenComparing(CitizenInfo::id))
                .toList();
    }

    /**
     * A citizen of whom the relative may see something.
     *
     * @throws ProblemException {@code NOT_YOURS}
     */
    CitizenInfo require(Guest guest, String citizen) {
        if (!guest.relative().near().containsKey(citizen)
                || topics(guest, citizen).isEmpty()) {
            throw new ProblemException(PortalProblem.NOT_YOURS);
        }
        return citizens.get(guest.team(), citizen).info();
    }

    /**
     * That the citizen lets the relative see this.
     *
     * @throws ProblemException {@code NOT_YOURS}
     */
    void require(Guest guest, String citizen, ConsentTopic topic) {
        if (!topics(guest, citizen).contains(topic)) {
            throw new ProblemException(PortalProblem.NOT_YOURS);
        }
    }

    /**
     * For whose sake the relative asks for something of their own. The team sees it, the relative is not told: the
     * citizen may let them see nothing. Who is near to several of that kind asks for the sake of the first.
     *
     * @return id of the citizen
     * @throws ProblemException {@code NOT_YOURS} where they are near to nobody any more
     */
    String nearest(Guest guest) {
        return guest.relative().near().keySet().stream()
                .min(Comparator.comparing(
                                (String citizen) -> topics(guest, citizen).isEmpty())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new ProblemException(PortalProblem.NOT_YOURS));
    }

    /** What the citizen lets the relative see now. */
    Set<ConsentTopic> topics(Guest guest, String citizen) {
        return consents.listAllowed(guest.team(), guest.id(), citizen);
    }
}
