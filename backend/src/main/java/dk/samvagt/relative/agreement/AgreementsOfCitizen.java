package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementParty;
import dk.samvagt.relative.OwnAgreement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is agreed about a citizen, as one of the relatives may know it. */
@Component
public class AgreementsOfCitizen {

    private static final int DAYS_AHEAD = 28;

    private final Agreements agreements;
    private final Clock clock;

    AgreementsOfCitizen(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    public List<OwnAgreement> list(String team, UUID relative, String citizen) {
        LocalDateTime now = LocalDateTime.now(clock);
        return agreements.findAllByTeamAndCitizen(team, citizen).stream()
                .filter(one -> one.holdsOn(now.toLocalDate()) && !isOfAnother(one.terms(), relative))
                .map(one -> told(one, now))
                .sorted(Comparator.comparing(OwnAgreement::next, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OwnAgreement::id))
                .toList();
    }

    private static boolean isOfAnother(AgreementTerms terms, UUID relative) {
        return terms.party() == AgreementParty.RELATIVE && !relative.equals(terms.relative());
    }

    private static OwnAgreement told(Agreement one, LocalDateTime now) {
        AgreementTerms terms = one.terms();
        SortedSet<LocalDate> days = one.daysAhead(now, DAYS_AHEAD);
        return new OwnAgreement(
                one.id(),
                terms.party(),
                terms.task(),
                days.isEmpty() ? null : days.first(),
                terms.from(),
                terms.to(),
                terms.last());
    }
}
