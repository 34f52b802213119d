package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementsForMeetings.AgreementNews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the agreements that the team should talk about. */
@Component
public class AgreementNewsReader {

    /** So many days a failed agreement is news. */
    private static final int FAILED_FOR_DAYS = 30;

    private final Agreements agreements;
    private final Clock clock;

    AgreementNewsReader(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    public List<AgreementNews> list(String team) {
        LocalDate today = LocalDate.now(clock);
        return agreements.findAllByTeam(team).stream()
                .flatMap(one -> news(one, today).stream())
                .sorted(Comparator.comparing(AgreementNews::day).thenComparing(AgreementNews::agreement))
                .toList();
    }

    private static Optional<AgreementNews> news(Agreement one, LocalDate today) {
        LocalDate failed = one.stoppedFrom();
        if (one.state() == AgreementState.FAILED && failed != null) {
            return failed.isBefore(today.minusDays(FAILED_FOR_DAYS)) ? Optional.empty() : Optional.of(of(one, failed));
        }
        return one.lastDaySoon(today).map(last -> of(one, last));
    }

    private static AgreementNews of(Agreement one, LocalDate day) {
        boolean failed = one.state() == AgreementState.FAILED;
        return new AgreementNews(one.id(), one.citizen(), one.terms().task(), failed, day);
    }
}
