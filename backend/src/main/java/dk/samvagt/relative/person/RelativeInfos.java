package dk.samvagt.relative.person;

import dk.samvagt.relative.ReachableSpan;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.AuditedEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other areas of relatives. */
@Service
@Transactional
public class RelativeInfos {

    private final Relatives relatives;
    private final ApplicationEventPublisher events;

    RelativeInfos(Relatives relatives, ApplicationEventPublisher events) {
        this.relatives = relatives;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<RelativeInfo> find(UUID id) {
        return relatives
                .findById(id)
                .filter(relative -> relative.merger().isEmpty())
                .map(RelativeInfos::info);
    }

    @Transactional(readOnly = true)
    public RelativeInfo get(String team, UUID id) {
        return info(PresentRelative.in(relatives, team, id));
    }

    @Transactional(readOnly = true)
    public List<RelativeInfo> listByMail(String mail) {
        return relatives.writtenToAt(mail.strip().toLowerCase(Locale.ROOT)).stream()
                .map(RelativeInfos::info)
                .toList();
    }

    public void changeReachable(String team, UUID id, List<ReachableSpan> told) {
        Relative relative = PresentRelative.in(relatives, team, id);
        relative.describe(
                relative.details(),
                told.stream()
                        .map(span -> new ReachableHours(span.day(), span.from(), span.to()).checked())
                        .toList());
        events.publishEvent(AuditedEvent.changed("REACHABLE_HOURS_TOLD", team, List.of(id.toString()), null));
    }

    private static RelativeInfo info(Relative relative) {
        RelativeDetails details = relative.details();
        Map<String, Optional<String>> near = relative.relations().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Optional.ofNullable(entry.getValue().contactPerson())));
        return new RelativeInfo(
                relative.id(),
                relative.team(),
                details.name(),
                details.mail(),
                details.languages(),
                relative.reachable().stream()
                        .map(hours -> new ReachableSpan(hours.day(), hours.from(), hours.to()))
                        .toList(),
                near);
    }
}
