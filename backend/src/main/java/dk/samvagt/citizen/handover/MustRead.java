package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.TeamOnDuty;
import dk.samvagt.citizen.TeamOnDuty.Colleague;
import dk.samvagt.citizen.WhoVisits;
import dk.samvagt.citizen.WhoVisits.Visitor;
import dk.samvagt.citizen.handover.NotRead.Unread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who must read what is handed over today. */
@Component
class MustRead {

    private final TeamOnDuty onDuty;
    private final WhoVisits visits;
    private final Clock clock;

    MustRead(TeamOnDuty onDuty, WhoVisits visits, Clock clock) {
        this.onDuty = onDuty;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who has not read each of these, by its id; none for what need not be read or is no longer true. */
    Map<UUID, NotRead> of(String team, Collection<Handover> some) {
        List<Handover> asked = some.stream()
                .filter(handover -> handover.now().mustRead() && handover.isOpen())
                .toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Colleague> atWork = onDuty.on(team, today).colleagues();
        var coming = visits.on(
                team, today, asked.stream().map(Handover::citizen).distinct().toList());
        return asked.stream()
                .collect(Collectors.toMap(
                        Handover::id,
                        handover -> coming.map(all ->
                                        planned(handover, all.getOrDefault(handover.citizen(), List.of()), atWork))
                                .orElseGet(() -> unplanned(handover, atWork))));
    }

    private static NotRead planned(Handover handover, List<Visitor> coming, List<Colleague> atWork) {
        Set<String> members = coming.stream().map(Visitor::member).collect(Collectors.toSet());
        long others = atWork.stream()
                .map(Colleague::member)
                .distinct()
                .filter(member -> !members.contains(member) && !handover.isReadBy(member))
                .count();
        List<Unread> by = coming.stream()
                .filter(visitor -> !handover.isReadBy(visitor.member()))
                .map(visitor -> new Unread(visitor.name(), visitor.at(), visitor.been()))
                .toList();
        return new NotRead(true, coming.size(), by, Math.toIntExact(others));
    }

    private static NotRead unplanned(Handover handover, List<Colleague> atWork) {
        List<Unread> by = atWork.stream()
                .filter(colleague -> !handover.isReadBy(colleague.member()))
                .map(Colleague::name)
                .distinct()
                .map(name -> new Unread(name, null, false))
                .toList();
        return new NotRead(false, 0, by, 0);
    }
}
