package dk.samvagt.dayplan.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Knows which solve plans a day right now. */
public interface RunningSolves {

    /** The day's solve that waits or runs. */
    Optional<UUID> find(String team, LocalDate date);
}
