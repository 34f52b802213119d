package dk.samvagt.advisor;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.identity.Person;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what members ask of the advisor from the asking to the end. */
@Service
@Transactional
class RequestDesk {

    private final AdvisorRequests requests;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(AdvisorRequests requests, CitizenDirectory citizens, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request of the team.
     *
     * @throws ProblemException {@code UNKNOWN_REQUEST}
     */
    AdvisorRequest get(String team, UUID id) {
        return requests.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(AdvisorProblem.UNKNOWN_REQUEST, id));
    }

    UUID ask(String team, NewRequest wanted, Person by) {
        String citizen = wanted.citizen();
        if (citizen != null) {
            citizens.get(team, citizen);
        }
        AdvisorRequest request =
                AdvisorRequest.ask(team, wanted.kind(), wanted.words().strip(), citizen, by, clock.instant());
        keep("ADVISOR_ASKED", request);
        return request.id();
    }

    void take(String team, UUID id, int seen, Person by) {
        change("ADVISOR_REQUEST_TAKEN", team, id, seen, request -> {
            by.requireAdvisor();
            request.take(by);
        });
    }

    void plan(String team, UUID id, RequestPlan plan, Person by) {
        change("ADVISOR_REQUEST_PLANNED", team, id, plan.version(), request -> {
            by.requireAdvisor();
            request.plan(plan.appointed(), by, clock.instant());
        });
    }

    void close(String team, UUID id, RequestClosing closing, Person by) {
        change("ADVISOR_REQUEST_CLOSED", team, id, closing.version(), request -> {
            by.requireAdvisor();
            request.close(told(closing.outcome()), by, clock.instant());
        });
    }

    void withdraw(String team, UUID id, int seen, Person by) {
        change("ADVISOR_REQUEST_WITHDRAWN", team, id, seen, request -> request.withdraw(by, clock.instant()));
    }

    private void change(String what, String team, UUID id, int seen, Consumer<AdvisorRequest> step) {
        AdvisorRequest request = get(team, id);
        if (request.currentVersion() != seen) {
            throw new ProblemException(AdvisorProblem.STALE_REQUEST).with("currentVersion", request.currentVersion());
        }
        step.accept(request);
        keep(what, request);
    }

    private void keep(String what, AdvisorRequest request) {
        requests.save(request);
        List<String> subjects = Stream.of(request.id().toString(), request.citizen() == null ? "" : request.citizen())
                .filter(id -> !id.isEmpty())
                .toList();
        events.publishEvent(AuditedEvent.changed(what, request.team(), subjects, null));
    }

    private static @Nullable String told(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
