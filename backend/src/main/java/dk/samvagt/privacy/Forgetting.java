package dk.samvagt.privacy;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldHindrance;
import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.HeldWords;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a person: what tells of them goes, the history of the help stays without them. */
@Service
@Transactional
class Forgetting {

    private final List<HeldAbout> areas;
    private final JdbcClient database;
    private final ProtectedRows rows;
    private final ErasureValues values;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
            List<HeldAbout> areas,
            JdbcClient database,
            ProtectedRows rows,
            ErasureValues values,
            ApplicationEventPublisher events,
            Clock clock) {
        this.areas = areas;
        this.database = database;
        this.rows = rows;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ErasureView preview(HeldPerson person, Locale locale) {
        Map<String, Object> about = values.of(person, "");
        return new ErasureView(
                hindrances(person, about)
                        .map(HeldHindrance::what)
                        .map(words -> words.in(locale))
                        .distinct()
                        .toList(),
                erasures(person)
                        .filter(erasure -> count(erasure.countSql(), about) > 0)
                        .map(HeldErasure::what)
                        .map(words -> words.in(locale))
                        .distinct()
                        .toList(),
                Stays.of(person.kind()).stream()
                        .map((HeldWords words) -> words.in(locale))
                        .toList());
    }

    /** True where something of the person would go, and nothing stands in the way. */
    @Transactional(readOnly = true)
    boolean isDue(HeldPerson person) {
        Map<String, Object> about = values.of(person, "");
        return hindrances(person, about).findAny().isEmpty()
                && erasures(person).anyMatch(erasure -> count(erasure.countSql(), about) > 0);
    }

    /**
     * Forgets somebody.
     *
     * @param by name of the one who does it
     * @param reason why, as it is written down
     * @throws ProblemException {@code STILL_NEEDED}
     */
    void forget(HeldPerson person, String by, @Nullable String reason) {
        Map<String, Object> about = values.of(person, by);
        if (hindrances(person, about).findAny().isPresent()) {
            throw new ProblemException(PrivacyProblem.STILL_NEEDED);
        }
        rows.mayGoBefore(clock.instant().plus(Duration.ofSeconds(1)));
        if (about.get("usernames") instanceof Set<?> usernames) {
            rows.mayLose(usernames);
        }
        erasures(person)
                .forEach(erasure -> database.sql(erasure.sql()).params(about).update());
        rows.stayFromNow();
        events.publishEvent(
                AuditedEvent.changed(person.kind() + "_FORGOTTEN", person.team(), List.of(person.id()), reason));
    }

    private Stream<HeldHindrance> hindrances(HeldPerson person, Map<String, Object> about) {
        return areas.stream()
                .flatMap(area -> area.hindrances().stream())
                .filter(hindrance -> hindrance.kind() == person.kind())
                .filter(hindrance -> count(hindrance.countSql(), about) > 0);
    }

    private Stream<HeldErasure> erasures(HeldPerson person) {
        return areas.stream()
                .flatMap(area -> area.erasures().stream())
                .filter(erasure -> erasure.kind() == person.kind());
    }

    private long count(String sql, Map<String, Object> about) {
        return database.sql(sql).params(about).query(Long.class).single();
    }
}
