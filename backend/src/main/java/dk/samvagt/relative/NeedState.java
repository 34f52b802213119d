package dk.samvagt.relative;

/** How far a relative's need has come. Each step follows the one before. */
public enum NeedState {
    OPEN,
    ON_AGENDA,
    ANSWERED,
    FOLLOWED_UP,
    CLOSED;

    /** True where the team still owes an answer; signals of the same kind gather here. */
    public boolean isUnanswered() {
        return this == OPEN || this == ON_AGENDA;
    }

    /** True where this step may follow: the next one, or one more follow-up. */
    public boolean mayBecome(NeedState next) {
        return next.ordinal() == ordinal() + 1 || (this == FOLLOWED_UP && next == FOLLOWED_UP);
    }
}
