package dk.samvagt.dayplan.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All members' calendar addresses. */
interface CalendarFeeds extends Repository<CalendarFeed, UUID> {

    Optional<CalendarFeed> findByTeamAndMember(String team, String member);

    Optional<CalendarFeed> findByTokenHash(byte[] tokenHash);

    CalendarFeed save(CalendarFeed feed);
}
