package dk.samvagt.team;

/** How a member gets from door to door. */
public enum TravelMode {
    BIKE,
    E_BIKE,
    CAR,
    FOOT
}
