package dk.samvagt.privacy;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.RetentionRule;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what has been kept for as long as it may, rule by rule, each in a transaction of its own. */
@Service
class Retaining {

    private static final String SAMVAGT = "Samvagt";
    private static final String RULE = "RULE";

    private final List<HeldAbout> areas;
    private final PrivacyProperties periods;
    private final Forgetting forgetting;
    private final ProtectedRows rows;
    private final JdbcClient database;
    private final Clock clock;

    Retaining(
            List<HeldAbout> areas,
            PrivacyProperties periods,
            Forgetting forgetting,
            ProtectedRows rows,
            JdbcClient database,
            Clock clock) {
        this.areas = areas;
        this.periods = periods;
        this.forgetting = forgetting;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** All rules, in the order of the areas. */
    List<RetentionRule> rules() {
        return areas.stream().flatMap(area -> area.rules().stream()).toList();
    }

    /** How many rows of a team would go, or how many of its people would be forgotten, if it were night now. */
    @Transactional(readOnly = true)
    long countDue(RetentionRule rule, String team) {
        DueRule due = due(rule);
        if (rule.forgets() != null) {
            return people(due).stream()
                    .filter(person -> person.team().equals(team))
                    .count();
        }
        return database.sql(rule.countSql() + " and team = :team")
                .params(due.values())
                .param("team", team)
                .query(Long.class)
                .single();
    }

    /**
     * Deletes what the rule says.
     *
     * @return how many rows went, or how many people were forgotten
     */
    @Transactional
    long apply(RetentionRule rule) {
        DueRule due = due(rule);
        if (rule.forgets() != null) {
            List<HeldPerson> people = people(due);
            people.forEach(person -> forgetting.forget(person, SAMVAGT, RULE));
            return people.size();
        }
        rows.mayGoBefore(due.before().toInstant());
        long gone = 0;
        for (String statement : rule.statements()) {
            gone = database.sql(statement).params(due.values()).update();
        }
        rows.stayFromNow();
        return gone;
    }

    private List<HeldPerson> people(DueRule due) {
        HeldPerson.Kind kind = Objects.requireNonNull(due.rule().forgets());
        return database
                .sql(due.rule().peopleSql())
                .params(due.values())
                .query((row, number) -> new HeldPerson(kind, row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(forgetting::isDue)
                .toList();
    }

    private DueRule due(RetentionRule rule) {
        return DueRule.at(clock.instant(), rule, periods.keeps(rule.what()));
    }
}
