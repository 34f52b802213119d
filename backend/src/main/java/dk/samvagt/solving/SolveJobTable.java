package dk.samvagt.solving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jobs in the database. */
@Repository
class SolveJobTable {

    private final JdbcClient database;
    private final JsonMapper json;

    SolveJobTable(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** False where a job of this key already waits or runs; waits for one that is just being added. */
    boolean add(UUID id, SolveKey key, Duration limit, Object payload, Instant now) {
        return database.sql("""
                        insert into solve_job (id, kind, key, payload, status, limit_ms, queued_at)
                        values (:id, :kind, :key, :payload::jsonb, 'QUEUED', :limit, :now)
                        on conflict (kind, key) where status in ('QUEUED', 'RUNNING') do nothing
                        """)
                        .param("id", id)
                        .param("kind", key.kind())
                        .param("key", key.id())
                        .param("payload", json.writeValueAsString(payload))
                        .param("limit", limit.toMillis())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<SolveJob> findLatest(SolveKey key) {
        return database.sql("select * from solve_job where kind = :kind and key = :key order by number desc limit 1")
                .param("kind", key.kind())
                .param("key", key.id())
                .query(this::job)
                .optional();
    }

    /** Gives the job a new attempt, unless it has ended. One that is found running was lost with its instance. */
    Optional<SolveJob> takeUp(UUID id, Instant now) {
        return database.sql("""
                        update solve_job
                        set status = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, :now),
                            deaths = deaths + case status when 'RUNNING' then 1 else 0 end
                        where id = :id and status in ('QUEUED', 'RUNNING')
                        returning *
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(this::job)
                .optional();
    }

    /** Saves how far an attempt is and answers whether it was asked to stop; empty where it no longer has the job. */
    Optional<Boolean> report(UUID id, int attempt, Duration used, List<JsonNode> figures, @Nullable JsonNode best) {
        return database.sql("""
                        update solve_job set used_ms = :used, figures = :figures::jsonb, best = :best::jsonb
                        where id = :id and attempt = :attempt and status = 'RUNNING'
                        returning stop_asked
                        """)
                .param("id", id)
                .param("attempt", attempt)
                .param("used", used.toMillis())
                .param("figures", json.writeValueAsString(figures))
                .param("best", best == null ? null : best.toString())
                .query(Boolean.class)
                .optional();
    }

    /** Keeps the job from everybody else until the transaction ends; false where the attempt no longer has it. */
    boolean hold(UUID id, int attempt) {
        return database.sql("""
                        select 1 from solve_job where id = :id and attempt = :attempt and status = 'RUNNING'
                        for no key update
                        """)
                .param("id", id)
                .param("attempt", attempt)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Puts the job back for another instance; false where the attempt no longer has it. */
    boolean handOver(UUID id, int attempt) {
        return database.sql("""
                        update solve_job set status = 'QUEUED'
                        where id = :id and attempt = :attempt and status = 'RUNNING'
                        """).param("id", id).param("attempt", attempt).update() == 1;
    }

    /** Ends the job; false where the attempt no longer has it. */
    boolean end(UUID id, int attempt, SolveStatus status, @Nullable String failureCode, Instant now) {
        return database.sql("""
                        update solve_job set status = :status, failure_code = :code, ended_at = :now
                        where id = :id and attempt = :attempt and status in ('QUEUED', 'RUNNING')
                        """)
                        .param("id", id)
                        .param("attempt", attempt)
                        .param("status", status.name())
                        .param("code", failureCode)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Marks the key's job, if one waits or runs, and answers it. */
    Optional<SolveJob> askToStop(SolveKey key) {
        return database.sql("""
                        update solve_job set stop_asked = true
                        where kind = :kind and key = :key and status in ('QUEUED', 'RUNNING')
                        returning *
                        """)
                .param("kind", key.kind())
                .param("key", key.id())
                .query(this::job)
                .optional();
    }

    int deleteEndedBefore(Instant limit) {
        return database.sql("delete from solve_job where ended_at < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    private SolveJob job(ResultSet row, int number) throws SQLException {
        Timestamp startedAt = row.getTimestamp("started_at");
        String best = row.getString("best");
        return new SolveJob(
                row.getObject("id", UUID.class),
                new SolveKey(row.getString("kind"), row.getString("key")),
                json.readTree(row.getString("payload")),
                SolveStatus.valueOf(row.getString("status")),
                Duration.ofMillis(row.getLong("limit_ms")),
                Duration.ofMillis(row.getLong("used_ms")),
                row.getBoolean("stop_asked"),
                row.getInt("attempt"),
                row.getInt("deaths"),
                List.copyOf(json.readTree(row.getString("figures")).values()),
                best == null ? null : json.readTree(best),
                row.getString("failure_code"),
                startedAt == null ? null : startedAt.toInstant());
    }
}
