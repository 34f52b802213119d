package dk.samvagt.dayplan.plan;

/** What a proposal answers to. */
public enum ProposalCause {
    /** Somebody asked for one. */
    ASKED_FOR,
    ABSENCE,
    VISIT_ADDED,
    VISIT_CHANGED,
    VISIT_DECLINED
}
