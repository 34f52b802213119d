package dk.samvagt.visit;

import dk.samvagt.relative.AgreedHelp;
import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.TalkInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated visit: the help and what has become of it.
 *
 * @param order the help, and when
 * @param declined true where the citizen does not want it; it is then not to be planned
 * @param calledOff true where it was added by hand and is not needed any more
 * @param added who added it by hand and why, or null where it came with the team's files
 * @param changed who last changed or declined it and why, or null
 * @param started when it was started and by which member, or null
 * @param finished when it was finished and by which member, or null
 * @param agreed who does it instead of the team or together with it, by agreement, or null
 * @param talk that it is a talk with a relative, or null
 */
public record VisitInfo(
        VisitOrder order,
        boolean declined,
        boolean calledOff,
        @Nullable Note added,
        @Nullable Note changed,
        @Nullable Mark started,
        @Nullable Mark finished,
        @Nullable AgreedHelp agreed,
        @Nullable TalkInfo talk) {

    /** The visit's id. */
    public String id() {
        return order.id();
    }

    /** Id of the citizen who is visited. */
    public String citizen() {
        return order.citizen();
    }

    /** The day. */
    public LocalDate date() {
        return order.date();
    }

    /** True where the team is to make it: the citizen wants it, and nobody else does it. */
    public boolean isTheTeams() {
        return isWanted() && !isReplaced();
    }

    /** True where the citizen wants it and it is still needed. */
    public boolean isWanted() {
        return !declined && !calledOff;
    }

    /** True where somebody else does it instead, by agreement. */
    public boolean isReplaced() {
        return agreed != null && agreed.effect() == AgreementEffect.REPLACES;
    }

    /** The help that the team gives: one member less where somebody joins them. */
    public VisitOrder toPlan() {
        return agreed != null && agreed.effect() == AgreementEffect.JOINS ? order.withOne() : order;
    }

    VisitInfo about(@Nullable AgreedHelp helper, @Nullable TalkInfo with) {
        return new VisitInfo(order, declined, calledOff, added, changed, started, finished, helper, with);
    }

    /** How far it has come. */
    public VisitState state() {
        if (finished != null) {
            return VisitState.DONE;
        }
        return started != null ? VisitState.STARTED : VisitState.PLANNED;
    }
}
