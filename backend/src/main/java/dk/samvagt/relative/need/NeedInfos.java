package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedInfo;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of needs to other areas. */
@Component
public class NeedInfos {

    private final RelativeNames names;
    private final Clock clock;

    NeedInfos(RelativeNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** The worst first. */
    public List<NeedInfo> of(String team, List<RelativeNeed> needs) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<UUID, String> called = names.of(team, needs);
        return needs.stream()
                .sorted(NeedOrder.worstFirst(now))
                .map(need -> of(need, called, now))
                .toList();
    }

    private static NeedInfo of(RelativeNeed need, Map<UUID, String> called, ZonedDateTime now) {
        List<Signal> standing = need.signals().stream().filter(Signal::stands).toList();
        return new NeedInfo(
                need.id(),
                need.currentVersion(),
                need.citizen(),
                need.relative(),
                need.relative() == null ? null : called.get(need.relative()),
                need.kind(),
                need.urgency(),
                need.state(),
                need.isOverdue(now),
                need.flaggedAt(),
                need.answerBy(),
                need.owner(),
                need.due(),
                need.decision(),
                standing.stream().map(Signal::name).distinct().toList(),
                standing.stream()
                        .filter(signal -> !signal.confidential())
                        .map(Signal::note)
                        .filter(Objects::nonNull)
                        .toList(),
                standing.stream().anyMatch(Signal::confidential));
    }
}
