package dk.samvagt.travel;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The travel times that teams have told. They are read and replaced as a whole, so they are plain rows. */
@Service
public class KnownTravelTimes {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    KnownTravelTimes(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** All that a team has told. */
    @Transactional(readOnly = true)
    public List<KnownTravelTime> list(String team) {
        return database.sql("select from_place, to_place, mode, minutes from known_travel_time"
                        + " where team = ? order by from_place, to_place, mode")
                .param(team)
                .query((row, number) ->
                        new KnownTravelTime(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4)))
                .list();
    }

    /** Puts these in the place of all that the team has told before. */
    @Transactional
    public void replace(String team, List<KnownTravelTime> known) {
        database.sql("delete from known_travel_time where team = ?").param(team).update();
        batches.batchUpdate(
                "insert into known_travel_time (team, from_place, to_place, mode, minutes) values (?, ?, ?, ?, ?)",
                known,
                1000,
                (statement, one) -> {
                    statement.setString(1, team);
                    statement.setString(2, one.from());
                    statement.setString(3, one.to());
                    statement.setString(4, one.mode());
                    statement.setDouble(5, one.minutes());
                });
    }
}
