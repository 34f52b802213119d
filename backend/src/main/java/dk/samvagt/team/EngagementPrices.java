package dk.samvagt.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what it would cost to take members' time; the area that plans their days answers. */
public interface EngagementPrices {

    /**
     * The price on a day; empty where nobody has been sent anywhere yet. Nothing is kept.
     *
     * @param wanted what would take whom, in place of what has the same id now
     */
    Optional<EngagementPrice> find(String team, LocalDate date, List<Engagement> wanted);

    /** The same in figures alone, for those who are not told whose visits they are. */
    Optional<EngagementPrice> count(String team, LocalDate date, List<Engagement> wanted);
}
