package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.shared.ProblemException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes back that an item was settled, with what that made count. What a need, a follow-up's new day or a closed handover
 * says is told to others and stays in their history: it is mended there.
 */
@Component
class Reopening {

    private final AgendaItems items;
    private final FollowUps followUps;

    Reopening(AgendaItems items, FollowUps followUps) {
        this.items = items;
        this.followUps = followUps;
    }

    /**
     * The meeting takes the item up once more; one that is open stays so.
     *
     * @throws ProblemException {@code DECISION_COUNTS}
     */
    void reopen(String team, AgendaItem item) {
        switch (item.outcome()) {
            case DECIDED -> takeBackDecision(team, item);
            case DONE -> takeBackDone(team, item);
            case OPEN, HANDED_ON, LATER, NOT_REACHED, CARRIED_ON -> {}
        }
        item.reopen();
        items.save(item);
    }

    private void takeBackDecision(String team, AgendaItem item) {
        if (item.need() != null || item.followUp() != null) {
            throw new ProblemException(MeetingProblem.DECISION_COUNTS);
        }
        Written written = item.written();
        if (written.owner() == null || written.due() == null) {
            return;
        }
        FollowUp promised = followUps.findAllByTeamAndDoneAtIsNullOrderByDue(team).stream()
                .filter(one -> one.isPromisedBy(item))
                .findFirst()
                .orElseThrow(() -> new ProblemException(MeetingProblem.DECISION_COUNTS));
        followUps.delete(promised);
    }

    private void takeBackDone(String team, AgendaItem item) {
        UUID promise = item.followUp();
        if (item.need() != null || item.kind() == TopicKind.HANDOVER) {
            throw new ProblemException(MeetingProblem.DECISION_COUNTS);
        }
        if (promise != null) {
            Instant settled = Objects.requireNonNull(item.settledAt());
            followUps.findByTeamAndId(team, promise).ifPresent(one -> {
                one.notDoneSince(settled);
                followUps.save(one);
            });
        }
    }
}
