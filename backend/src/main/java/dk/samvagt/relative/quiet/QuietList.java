package dk.samvagt.relative.quiet;

import dk.samvagt.relative.need.Needs;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the relatives whom somebody should ask how things are, in a number of queries that does not grow. */
@Service
@Transactional(readOnly = true)
class QuietList {

    private final Relatives relatives;
    private final Needs needs;
    private final Contacts contacts;
    private final Clock clock;

    QuietList(Relatives relatives, Needs needs, Contacts contacts, Clock clock) {
        this.relatives = relatives;
        this.needs = needs;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Those with rising signals first, then those who have been silent, the longest first. */
    List<QuietRelative> list(String team) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusDays(2 * Noticing.SPAN);
        Map<UUID, List<HeardSignal>> signals = needs.heardSince(team, Copenhagen.at(since, LocalTime.MIN)).stream()
                .collect(Collectors.groupingBy(HeardSignal::relative));
        Map<UUID, LocalDate> heard = heard(team);
        Noticing noticing = new Noticing(today);
        return relatives.ofTeam(team).stream()
                .filter(relative -> !relative.relations().isEmpty())
                .map(relative -> {
                    LocalDate last = heard.getOrDefault(relative.id(), day(relative.createdAt()));
                    List<HeardSignal> own = signals.getOrDefault(relative.id(), List.of());
                    return new QuietRelative(
                            relative.id(),
                            relative.name(),
                            List.copyOf(relative.relations().keySet()),
                            noticing.of(own, last));
                })
                .filter(relative -> !relative.reasons().isEmpty())
                .sorted(QuietRelative.RISING_FIRST)
                .toList();
    }

    private Map<UUID, LocalDate> heard(String team) {
        Map<UUID, LocalDate> last = new HashMap<>();
        contacts.last(team).forEach(one -> last.put(one.relative(), one.date()));
        needs.lastHeard(team)
                .forEach(one -> last.merge(
                        one.relative(), day(one.at()), (spoken, seen) -> spoken.isAfter(seen) ? spoken : seen));
        return last;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Copenhagen.ZONE);
    }
}
