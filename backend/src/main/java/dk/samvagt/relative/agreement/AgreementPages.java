package dk.samvagt.relative.agreement;

import dk.samvagt.relative.need.RelativeNames;
import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows agreements. */
@Service
@Transactional(readOnly = true)
class AgreementPages {

    private static final int DAYS_SHOWN = 28;

    private final Agreements agreements;
    private final RelativeNames relativeNames;
    private final TeamNaming naming;
    private final Clock clock;

    AgreementPages(Agreements agreements, RelativeNames relativeNames, TeamNaming naming, Clock clock) {
        this.agreements = agreements;
        this.relativeNames = relativeNames;
        this.naming = naming;
        this.clock = clock;
    }

    /** Those that run, then those proposed, then what is over, the latest first. */
    List<AgreementView> list(String team, AgreementFilter filter) {
        LocalDate today = LocalDate.now(clock);
        return views(
                team,
                agreements.findAllByTeam(team).stream()
                        .filter(one -> filter.lets(one, today))
                        .sorted(Comparator.comparing((Agreement one) -> rank(one, today))
                                .thenComparing(Comparator.comparing(AgreementPages::lastStep)
                                        .reversed())
                                .thenComparing(Agreement::id))
                        .toList());
    }

    AgreementView get(String team, UUID id) {
        Agreement agreement = agreements
                .findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(AgreementProblem.UNKNOWN_AGREEMENT, id));
        return views(team, List.of(agreement)).getFirst();
    }

    /** Whom the audit log names. */
    static List<String> subjects(Agreement agreement) {
        return Stream.of(agreement.id(), agreement.terms().relative(), agreement.citizen())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private static int rank(Agreement agreement, LocalDate today) {
        if (agreement.isOver(today)) {
            return 2;
        }
        return agreement.state() == AgreementState.AGREED ? 0 : 1;
    }

    private static Instant lastStep(Agreement agreement) {
        return agreement.steps().getLast().at();
    }

    private List<AgreementView> views(String team, List<Agreement> some) {
        LocalDateTime now = LocalDateTime.now(clock);
        Names names = naming.of(team);
        Map<UUID, String> called =
                relativeNames.all(team, some.stream().map(one -> one.terms().relative()));
        return some.stream()
                .map(one -> AgreementView.of(one, names, called, one.daysAhead(now, DAYS_SHOWN), now.toLocalDate()))
                .toList();
    }
}
