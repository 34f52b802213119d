package dk.samvagt.relative.need;

import dk.samvagt.identity.Person;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes needs step by step to their end. {@code by} is the name of the one who takes the step. */
@Service
@Transactional
public class NeedDesk {

    private final Needs needs;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedDesk(Needs needs, TeamDirectory teams, ApplicationEventPublisher events, Clock clock) {
        this.needs = needs;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    public List<RelativeNeed> listUnclosed(String team) {
        return needs.findAllByTeamAndCourseStateNot(team, NeedState.CLOSED);
    }

    public List<RelativeNeed> list(String team, Collection<UUID> ids) {
        return needs.findAllByTeamAndIdIn(team, ids);
    }

    /**
     * A need of the team.
     *
     * @throws ProblemException {@code UNKNOWN_NEED}
     */
    public RelativeNeed get(String team, UUID id) {
        return needs.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(RelativeProblem.UNKNOWN_NEED, id));
    }

    public void putOnAgenda(String team, UUID id, int version, String by) {
        step("NEED_PUT_ON_AGENDA", team, id, version, need -> need.putOnAgenda(clock.instant(), by));
    }

    public void answer(String team, UUID id, int version, NeedAnswer answer, String by) {
        teams.requireStillHere(team, answer.owner());
        answered(team, id, version, answer, by);
    }

    /** An advisor answers and sees to it themselves. */
    void answerAsOwner(String team, UUID id, NeedDecision decided, Person advisor) {
        NeedAnswer answer = decided.ownedBy(Taking.idOf(advisor.username()));
        answered(team, id, decided.version(), answer, advisor.displayName());
    }

    private void answered(String team, UUID id, int version, NeedAnswer answer, String by) {
        step("NEED_ANSWERED", team, id, version, need -> need.answer(clock.instant(), by, answer));
    }

    /** It was followed up; the same sent again counts once. */
    public void followUp(String team, UUID id, int version, String decision, @Nullable LocalDate again, String by) {
        RelativeNeed now = get(team, id);
        if (now.currentVersion() != version && now.wasFollowedUp(by, decision, again)) {
            return;
        }
        step("NEED_FOLLOWED_UP", team, id, version, need -> need.followUp(clock.instant(), by, decision, again));
    }

    public void close(String team, UUID id, int version, @Nullable String decision, String by) {
        step("NEED_CLOSED", team, id, version, need -> need.close(clock.instant(), by, decision));
    }

    /**
     * Something that is yet to come answers the need: an offer, a talk. Where the need has an answer it is part of that,
     * and the need is not followed up by it; a closed need is left alone.
     *
     * @param answer what is done, who sees to it where nobody does yet, and when it is followed up
     */
    public void promise(String team, UUID id, NeedAnswer answer, String by) {
        RelativeNeed need = get(team, id);
        if (need.state() != NeedState.ANSWERED) {
            carryOn(team, id, answer, by);
            return;
        }
        need.addToAnswer(clock.instant(), by, answer.decision(), answer.due());
        needs.save(need);
        events.publishEvent(AuditedEvent.changed("NEED_ANSWERED", team, NeedSubjects.of(need), null));
    }

    /**
     * Something was done about the need: that answers it, or follows it up where it has an answer; a closed need is left
     * alone.
     *
     * @param answer what is done, who sees to it, and when it is followed up
     */
    public void carryOn(String team, UUID id, NeedAnswer answer, String by) {
        teams.getMember(team, answer.owner());
        RelativeNeed need = get(team, id);
        if (need.state() == NeedState.CLOSED) {
            return;
        }
        if (need.state().isUnanswered()) {
            need.answer(clock.instant(), by, answer);
        } else {
            need.followUp(clock.instant(), by, answer.decision(), answer.due());
        }
        needs.save(need);
        events.publishEvent(AuditedEvent.changed("NEED_CARRIED_ON", team, NeedSubjects.of(need), null));
    }

    /** A member sees to what the relative calls about. */
    void take(String team, UUID id, String member, String name) {
        RelativeNeed need = get(team, id);
        need.take(clock.instant(), member, name);
        needs.save(need);
        events.publishEvent(AuditedEvent.changed("NEED_TAKEN", team, NeedSubjects.of(need), null));
    }

    /** An advisor takes it upon them. */
    void takeOn(String team, UUID id, Person advisor) {
        RelativeNeed need = get(team, id);
        need.takeOn(clock.instant(), Taking.idOf(advisor.username()), advisor.displayName());
        needs.save(need);
        events.publishEvent(AuditedEvent.changed("NEED_TAKEN", team, NeedSubjects.of(need), null));
    }

    /**
     * Whoever is no member takes steps only with what they have taken upon them.
     *
     * @throws ProblemException {@code TAKE_IT_FIRST}
     */
    void requireMine(String team, UUID id, Person person) {
        Taking taking = get(team, id).taking();
        if (person.isAdvisor() && (taking == null || !taking.isBy(Taking.idOf(person.username())))) {
            throw new ProblemException(RelativeProblem.TAKE_IT_FIRST);
        }
    }

    /** The team is called again; any of the team may see to that, for the one who took it may have gone home. */
    void giveBack(String team, UUID id) {
        RelativeNeed need = get(team, id);
        need.giveBack();
        needs.save(need);
        events.publishEvent(AuditedEvent.changed("NEED_GIVEN_BACK", team, NeedSubjects.of(need), null));
    }

    private void step(String what, String team, UUID id, int version, Consumer<RelativeNeed> step) {
        RelativeNeed need = get(team, id);
        if (need.currentVersion() != version) {
            throw new ProblemException(RelativeProblem.STALE_NEED).with("currentVersion", need.currentVersion());
        }
        step.accept(need);
        needs.save(need);
        events.publishEvent(AuditedEvent.changed(what, team, NeedSubjects.of(need), null));
    }
}
