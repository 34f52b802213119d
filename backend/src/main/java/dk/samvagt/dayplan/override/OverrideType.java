package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.ChangeType;

/** What a person can do to a stop. */
enum OverrideType {
    MOVE,
    SWAP,
    UNASSIGN,
    PIN,
    UNPIN,
    START_AT;

    ChangeType changeType() {
        return ChangeType.valueOf(name());
    }
}
