package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a meeting decides about an item count: for the need, for the follow-up, for the one who promises. */
@Component
class Settling {

    private final AgendaItems items;
    private final FollowUps followUps;
    private final NeedsForMeetings needs;
    private final HandoverTopics handovers;
    private final TeamDirectory teams;
    private final Clock clock;

    Settling(
            AgendaItems items,
            FollowUps followUps,
            NeedsForMeetings needs,
            HandoverTopics handovers,
            TeamDirectory teams,
            Clock clock) {
        this.items = items;
        this.followUps = followUps;
        this.needs = needs;
        this.handovers = handovers;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * The meeting is through with an item.
     *
     * @param by name of the one who says so
     * @param member their id, which stands in where nobody else is to see to it any more
     * @throws ProblemException {@code ITEM_IS_SETTLED}, {@code DECISION_MISSING}, {@code OWNER_AND_DATE},
     *     {@code NOT_FOR_HANDING_ON}, {@code UNKNOWN_MEMBER}, and those of the need's steps
     */
    void settle(String team, AgendaItem item, Outcome outcome, String by, String member) {
        item.settle(outcome, clock.instant(), by);
        switch (outcome) {
            case DECIDED -> decided(team, item, by);
            case DONE -> done(team, item, by, member);
            case HANDED_ON -> {
                if (item.kind() != TopicKind.NEED) {
                    throw new ProblemException(MeetingProblem.NOT_FOR_HANDING_ON);
                }
            }
            case LATER, NOT_REACHED, OPEN, CARRIED_ON -> {}
        }
        items.save(item);
    }

    /**
     * What has a whole decision is decided, and what was seen to outside the meeting is over. All else comes again, and
     * the minutes tell whether anybody got to it; the standing item is done once something was said.
     */
    void atTheEnd(String team, AgendaItem item, String by) {
        if (isOver(team, item)) {
            item.settle(Outcome.DONE, clock.instant(), by);
            items.save(item);
        } else {
            settle(team, item, outcomeAtTheEnd(item), by, "");
        }
    }

    private Outcome outcomeAtTheEnd(AgendaItem item) {
        Written written = item.written();
        if (written.saysNothing()) {
            return Outcome.NOT_REACHED;
        }
        if (item.kind() == TopicKind.RELATIVES && !written.decides()) {
            return Outcome.DONE;
        }
        return isWhole(item) ? Outcome.DECIDED : Outcome.LATER;
    }

    /** Nobody needs it to come again: somebody has seen to it meanwhile. */
    private boolean isOver(String team, AgendaItem item) {
        UUID need = item.need();
        if (need != null) {
            return needs.get(team, need).state() == NeedState.CLOSED;
        }
        if (item.followUp() != null) {
            return promise(team, item.followUp()).doneAt() != null;
        }
        return item.kind() == TopicKind.HANDOVER && !isWhole(item) && !handovers.waits(team, item);
    }

    private boolean isWhole(AgendaItem item) {
        Written written = item.written();
        boolean ownerAndDate = written.owner() != null
                && written.due() != null
                && !written.due().isBefore(LocalDate.now(clock));
        boolean neither = written.owner() == null && written.due() == null;
        return written.decides()
                && (ownerAndDate || neither && item.need() == null && item.kind() != TopicKind.FOLLOW_UP);
    }

    private void decided(String team, AgendaItem item, String by) {
        Written written = item.written();
        if (!written.decides()) {
            throw new ProblemException(MeetingProblem.DECISION_MISSING);
        }
        String decision = Objects.requireNonNull(written.decision()).strip();
        UUID need = item.need();
        boolean promised = written.owner() != null || written.due() != null;
        if (need == null && item.followUp() == null && !promised) {
            return;
        }
        if (written.owner() == null || written.due() == null) {
            throw new ProblemException(MeetingProblem.OWNER_AND_DATE);
        }
        teams.requireStillHere(team, written.owner());
        if (need != null) {
            answer(team, need, new NeedAnswer(decision, written.owner(), written.due()), by);
        } else if (item.followUp() != null) {
            FollowUp followUp = promise(team, item.followUp());
            followUp.goOn(written.owner(), written.due(), clock.instant());
            followUps.save(followUp);
        } else {
            followUps.save(new FollowUp(item, team, decision, written.owner(), written.due(), clock.instant(), by));
        }
    }

    /** An unanswered need is answered; one that was answered before is followed up. */
    private void answer(String team, UUID id, NeedAnswer answer, String by) {
        NeedInfo need = needs.get(team, id);
        if (need.state().isUnanswered()) {
            needs.answer(team, id, need.version(), answer, by);
        } else {
            needs.followUp(team, id, need.version(), answer.decision(), answer.due(), by);
        }
    }

    private void done(String team, AgendaItem item, String by, String member) {
        UUID need = item.need();
        if (item.followUp() != null) {
            FollowUp followUp = promise(team, item.followUp());
            followUp.done(item.written().decision(), clock.instant(), by);
            followUps.save(followUp);
        } else if (need != null) {
            close(team, need, item.written(), by, member);
        } else if (item.kind() == TopicKind.HANDOVER) {
            handovers.done(team, item, item.written().decision(), by);
        }
    }

    /** A need takes all its steps to the end; what was written says why. */
    private void close(String team, UUID id, Written written, String by, String member) {
        String decision = written.decision();
        if (decision == null || decision.isBlank()) {
            throw new ProblemException(MeetingProblem.DECISION_MISSING);
        }
        NeedInfo need = needs.get(team, id);
        if (need.state().isUnanswered()) {
            String owner = written.owner() == null ? member : written.owner();
            needs.answer(team, id, need.version(), new NeedAnswer(decision, owner, LocalDate.now(clock)), by);
            need = needs.get(team, id);
        }
        if (need.state() == NeedState.ANSWERED) {
            needs.followUp(team, id, need.version(), decision, null, by);
            need = needs.get(team, id);
        }
        if (need.state() == NeedState.FOLLOWED_UP) {
            needs.close(team, id, need.version(), null, by);
        }
    }

    private FollowUp promise(String team, @Nullable UUID id) {
        return followUps
                .findByTeamAndId(team, Objects.requireNonNull(id))
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_FOLLOW_UP, id));
    }
}
