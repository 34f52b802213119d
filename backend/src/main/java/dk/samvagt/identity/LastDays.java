package dk.samvagt.identity;

import java.time.LocalDate;
import java.util.Optional;

/** Knows until when members work, told by those who keep teams. */
public interface LastDays {

    /** The last working day of one who leaves or has left; empty for everybody else. */
    Optional<LocalDate> find(String team, String member);
}
