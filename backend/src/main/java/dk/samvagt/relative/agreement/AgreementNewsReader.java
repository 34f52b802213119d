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

    /** So many days an agreement that failed or came to its end is news. */
    private static final int NEWS_FOR_DAYS = 30;

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
            return Optional.of(failed).filter(day -> isNews(day, today)).map(day -> of(one, day));
        }
        return one.lastDaySoonOrGone(today).filter(day -> isNews(day, today)).map(last -> of(one, last));
    }

    private static boolean isNews(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(NEWS_FOR_DAYS));
    }

    private static AgreementNews of(Agreement one, LocalDate day) {
        boolean failed = one.state() == AgreementState.FAILED;
        return new AgreementNews(one.id(), one.citizen(), one.terms().task(), failed, day);
    }
}
