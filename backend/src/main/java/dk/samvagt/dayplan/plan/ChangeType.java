package dk.samvagt.dayplan.plan;

/** What happened to a day's plan. */
public enum ChangeType {
    MOVE(true),
    SWAP(true),
    UNASSIGN(true),
    PIN(true),
    UNPIN(true),
    START_AT(true),
    /** Planned by Samvagt because a person asked for it. */
    SOLVE(true),
    /** Planned by Samvagt of its own accord, so that there is a plan to look at. */
    FIRST_PLAN(false),
    /** A proposal was taken, whole or in part. */
    PROPOSAL_ACCEPTED(true),
    UNDO(false),
    PUBLISH(false),
    ABSENCE(false),
    /** Who was said to be away is there after all. */
    ABSENCE_TAKEN_BACK(false),
    /** A member who leaves has the shift no more. */
    SHIFT_GONE(false),
    /** A member who stays after all has the shift again. */
    SHIFT_BACK(false),
    VISIT_ADDED(false),
    VISIT_CHANGED(false),
    VISIT_DECLINED(false),
    /** Help that was added by hand is not needed any more. */
    VISIT_CALLED_OFF(false),
    /** Somebody else does the help from now on, by agreement. */
    HELP_AGREED(false),
    /** Help that somebody else did is the team's again. */
    HELP_RETURNS(false),
    /** One more would like to come to a group, or one less. */
    GROUP_WISH(false),
    VISIT_STARTED(false),
    VISIT_FINISHED(false),
    /** Members are taken at other times than before. */
    ENGAGEMENT_CHANGED(false),
    /** The team's data was read anew. */
    DATA_READ(false);

    private final boolean undoable;

    ChangeType(boolean undoable) {
        this.undoable = undoable;
    }

    /** True for what a person can take back; what has happened in the world is not among it. */
    public boolean isUndoable() {
        return undoable;
    }
}
