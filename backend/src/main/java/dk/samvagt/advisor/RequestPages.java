package dk.samvagt.advisor;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what members have asked of the advisor to the one who asks, as far as that one may see it. */
@Service
@Transactional(readOnly = true)
class RequestPages {

    private final AdvisorRequests requests;
    private final RequestDesk desk;
    private final CitizenDirectory citizens;
    private final CurrentUser currentUser;

    RequestPages(AdvisorRequests requests, RequestDesk desk, CitizenDirectory citizens, CurrentUser currentUser) {
        this.requests = requests;
        this.desk = desk;
        this.citizens = citizens;
        this.currentUser = currentUser;
    }

    /** Those that wait first, the oldest first; then, where they are asked for, those that are over, the newest first. */
    List<RequestView> list(String team, boolean closed) {
        List<AdvisorRequest> all = requests.findAllByTeamOrderByAskedAtAscIdAsc(team);
        List<AdvisorRequest> over = all.stream()
                .filter(request -> closed && request.state().isOver())
                .sorted(Comparator.comparing(AdvisorRequest::endedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<AdvisorRequest> open =
                all.stream().filter(request -> !request.state().isOver()).toList();
        return views(team, Stream.concat(open.stream(), over.stream()).toList());
    }

    RequestView get(String team, UUID id) {
        return views(team, List.of(desk.get(team, id))).getFirst();
    }

    private List<RequestView> views(String team, List<AdvisorRequest> some) {
        Person viewer = currentUser.get();
        Map<String, String> names = citizens
                .list(
                        team,
                        some.stream()
                                .map(AdvisorRequest::citizen)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        citizen -> citizen.id(), citizen -> citizen.info().name()));
        return some.stream()
                .map(request -> RequestView.of(request, viewer, names))
                .toList();
    }
}
