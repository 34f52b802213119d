package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.team.TeamDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the team's meetings have handed on to the relatives' advisor. Each reading is accounted for. */
@OpenToAdvisors
@RestController
class HandedOnController {

    private final AgendaItems items;
    private final NeedsForMeetings needs;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;

    HandedOnController(
            AgendaItems items, NeedsForMeetings needs, TeamDirectory teams, ApplicationEventPublisher events) {
        this.items = items;
        this.needs = needs;
        this.teams = teams;
        this.events = events;
    }

    @GetMapping("/api/teams/{team}/handed-on")
    @Operation(
            operationId = "listHandedOn",
            summary = "Needs that meetings have handed on to the advisor, newest first")
    List<HandedOnView> list(@PathVariable String team) {
        Map<String, String> members = teams.memberNames(team);
        Map<UUID, HandedOnView> latest = new LinkedHashMap<>();
        for (AgendaItem item : items.handedOn(team)) {
            UUID need = item.need();
            if (need != null) {
                latest.putIfAbsent(need, HandedOnView.of(item, need, members));
            }
        }
        Set<UUID> open = needs.list(team, latest.keySet()).stream()
                .filter(need -> need.state() != NeedState.CLOSED)
                .map(NeedInfo::id)
                .collect(Collectors.toSet());
        latest.keySet().retainAll(open);
        events.publishEvent(AuditedEvent.seen(
                "HANDED_ON_LISTED",
                team,
                latest.keySet().stream().map(UUID::toString).toList()));
        return new ArrayList<>(latest.values());
    }
}
