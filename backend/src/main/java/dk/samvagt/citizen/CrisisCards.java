package dk.samvagt.citizen;

import dk.samvagt.citizen.TeamOnDuty.Colleague;
import dk.samvagt.citizen.TeamOnDuty.Duty;
import dk.samvagt.citizen.crisis.CrisisPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts crisis cards together. Whoever shows one to a person publishes a {@link dk.samvagt.shared.AuditedEvent#seen}
 * with its {@link CrisisCardInfo#subjects}.
 */
@Service
@Transactional(readOnly = true)
public class CrisisCards {

    /** Who is at work after this is on that evening. */
    static final LocalTime EVENING = LocalTime.of(17, 0);

    private final CitizenDirectory citizens;
    private final CrisisPlans plans;
    private final RelativesToRing relatives;
    private final TeamOnDuty onDuty;

    CrisisCards(CitizenDirectory citizens, CrisisPlans plans, RelativesToRing relatives, TeamOnDuty onDuty) {
        this.citizens = citizens;
        this.plans = plans;
        this.relatives = relatives;
        this.onDuty = onDuty;
    }

    /**
     * A citizen's card on an evening; also where the team has written nothing down yet.
     *
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_CITIZEN}
     */
    public CrisisCardInfo get(String team, String citizen, LocalDate date) {
        citizens.get(team, citizen);
        return list(team, List.of(citizen), date).values().iterator().next();
    }

    /** The cards of these citizens of the team, by their ids. */
    public Map<String, CrisisCardInfo> list(String team, Collection<String> some, LocalDate date) {
        Duty duty = onDuty.on(team, date);
        List<Colleague> evening = duty.colleagues().stream()
                .filter(colleague -> colleague.end().isAfter(EVENING))
                .toList();
        Map<String, CrisisPlan> written = plans.list(team, some);
        var toRing = relatives.list(team, some);
        return citizens.list(team, some).stream()
                .map(CitizenRecord::info)
                .map(citizen -> new CrisisCardInfo(
                        citizen.id(),
                        citizen.name(),
                        citizen.address(),
                        date,
                        written.get(citizen.id()),
                        toRing.getOrDefault(citizen.id(), List.of()),
                        duty.phone(),
                        evening))
                .collect(Collectors.toMap(CrisisCardInfo::citizen, Function.identity()));
    }
}
