package dk.samvagt.planning.dayplan;

/**
 * A span in which a citizen is not to be alone, because the relative is away.
 *
 * @param from seconds from midnight of the plan's first day
 * @param to seconds from midnight of the plan's first day, after {@code from}
 */
public record Respite(String id, Citizen citizen, int from, int to) {

    String citizenId() {
        return citizen.id();
    }
}
