package dk.samvagt.shared;

import dk.samvagt.shared.HeldPerson.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go when their time is up, or people who are then forgotten. Conditions may use {@code :before} (an
 * instant), {@code :day} (the same as a Danish date) and, in what goes first, {@code {due}}: a query for the ids of the
 * rows that go.
 *
 * @param what whose time it is
 * @param table in which table
 * @param where which rows' time is up
 * @param first what goes before them, as statements
 * @param forgets whom the rows are about where a person is forgotten; null where the rows themselves go
 * @param person the column that names that person; empty where the rows themselves go
 */
public record RetentionRule(
        Retention what,
        String table,
        String where,
        List<String> first,
        @Nullable Kind forgets,
        String person) {

    /** Keeps a copy of the list. */
    public RetentionRule {
        first = List.copyOf(first);
    }

    /** The rows go, after those that hang on them. */
    public static RetentionRule rows(Retention what, String table, String where, String... first) {
        return new RetentionRule(what, table, where, List.of(first), null, "");
    }

    /** The people whom a grouping of rows names are forgotten; {@code where} may end in {@code group by} and the like. */
    public static RetentionRule people(Retention what, Kind kind, String table, String person, String where) {
        return new RetentionRule(what, table, where, List.of(), kind, person);
    }

    /** How many rows go. */
    public String countSql() {
        return "select count(*) from " + table + " where " + where;
    }

    /** Who is forgotten: team and id. */
    public String peopleSql() {
        return "select team, cast(" + person + " as text) from " + table + " where " + where;
    }

    /** What goes, in order. */
    public List<String> statements() {
        List<String> all = new ArrayList<>(first.stream()
                .map(statement -> statement.replace("{due}", "select id from " + table + " where " + where))
                .toList());
        all.add("delete from " + table + " where " + where);
        return all;
    }
}
