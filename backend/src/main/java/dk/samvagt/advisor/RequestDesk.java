package dk.samvagt.advisor;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.identity.Person;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementNews;
import dk.samvagt.team.EngagementPrices;
import dk.samvagt.team.EngagementsChanged;
import dk.samvagt.team.EngagementsFreed;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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
    private final RequestEngagements engagements;
    private final EngagementPrices prices;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            AdvisorRequests requests,
            CitizenDirectory citizens,
            RequestEngagements engagements,
            EngagementPrices prices,
            TeamDirectory teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.citizens = citizens;
        this.engagements = engagements;
        this.prices = prices;
        this.teams = teams;
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
            takingPart(plan.appointed()).forEach(member -> teams.getMember(team, member));
            request.plan(plan.appointed(), by, clock.instant());
        });
    }

    /** What the time would cost the day; nothing is kept. */
    @Transactional(readOnly = true)
    RequestPrice price(String team, UUID id, Appointed when, Person by) {
        by.requireAdvisor();
        takingPart(when).forEach(member -> teams.getMember(team, member));
        return prices.count(team, when.date(), engagements.wanted(get(team, id), when))
                .map(RequestPrice::of)
                .orElse(RequestPrice.NONE);
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
        List<Engagement> before = engagements.of(request);
        Appointed was = request.appointed();
        step.accept(request);
        keep(what, request);
        tellOfTime(request, was, before);
    }

    /** The day plan hears of a time that members are taken at, or not any more. */
    private void tellOfTime(AdvisorRequest request, @Nullable Appointed was, List<Engagement> before) {
        Appointed is = request.appointed();
        List<Engagement> after = engagements.of(request);
        if (is == null || (was != null && was.date().equals(is.date()) && after.equals(before))) {
            return;
        }
        EngagementNews news = engagements.news(request, was);
        if (was != null && !before.isEmpty()) {
            events.publishEvent(new EngagementsFreed(request.team(), was.date(), before, news));
        }
        if (!after.isEmpty() && (before.isEmpty() || was == null || !was.date().equals(is.date()))) {
            events.publishEvent(new EngagementsChanged(request.team(), Set.of(is.date()), news));
        }
    }

    private static Set<String> takingPart(Appointed appointed) {
        return appointed.members() == null ? Set.of() : appointed.members();
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
