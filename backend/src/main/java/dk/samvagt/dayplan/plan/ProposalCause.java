package dk.samvagt.dayplan.plan;

/** What a proposal answers to. */
public enum ProposalCause {
    /** Somebody asked for one. */
    ASKED_FOR,
    ABSENCE,
    /** Who was said to be away is there after all. */
    ABSENCE_TAKEN_BACK,
    /** A member who leaves has the shift no more. */
    SHIFT_GONE,
    /** A member who stays after all has the shift again. */
    SHIFT_BACK,
    VISIT_ADDED,
    VISIT_CHANGED,
    VISIT_DECLINED,
    VISIT_CALLED_OFF,
    /** Somebody else does the help from now on, by agreement. */
    HELP_AGREED,
    /** Help that somebody else did is the team's again. */
    HELP_RETURNS,
    GROUP_WISH,
    /** Members are taken at other times than before. */
    ENGAGEMENT_CHANGED
}
