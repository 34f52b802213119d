package dk.samvagt.solving;

/** Why a run is to return. */
enum Halt {
    TIME_UP,
    STOP_ASKED,
    /** The instance shuts down; another goes on. */
    HAND_OVER,
    /** Another instance already goes on. */
    TAKEN_OVER
}
