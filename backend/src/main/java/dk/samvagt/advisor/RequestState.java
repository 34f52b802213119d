package dk.samvagt.advisor;

/** How far a request has come. */
enum RequestState {
    ASKED,
    TAKEN,
    PLANNED,
    CLOSED,
    WITHDRAWN;

    /** True where nothing more is to be done. */
    boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
