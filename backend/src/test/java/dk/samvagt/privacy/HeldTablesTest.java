package dk.samvagt.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldPerson.Kind;
import dk.samvagt.testing.SamvagtTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever adds a table about people must also tell those people what it holds, or say here why not. */
@SamvagtTest
class HeldTablesTest {

    /** Columns that name somebody by id. Names of those who did something stand with what they did. */
    private static final Map<Kind, Set<String>> NAMING = Map.of(
            Kind.CITIZEN, Set.of("citizen", "citizen_id", "wishing", "joined"),
            Kind.RELATIVE, Set.of("relative_id", "merged_into"),
            Kind.MEMBER,
                    Set.of(
                            "member",
                            "members",
                            "present",
                            "owner",
                            "taken_by",
                            "contact_person",
                            "supervisor",
                            "started_by",
                            "finished_by"));

    /** Tables whose rows are the people themselves. */
    private static final Map<Kind, String> PEOPLE =
            Map.of(Kind.CITIZEN, "citizen", Kind.RELATIVE, "relative", Kind.MEMBER, "team_member");

    private static final Map<String, String> REASONS = Map.of(
            "CITIZEN relative_in_file", "the name in the file is that of a relation, which is told",
            "CITIZEN offer_given_step", "how an offer went is the relative's word; that it was given is told",
            "MEMBER need_step", "told by the need that the member follows up, and by the audit log",
            "MEMBER agreement_minutes", "who was present is free text there, and names no member by id");

    @Autowired
    JdbcClient database;

    @Autowired
    List<HeldAbout> areas;

    @Test
    void everyTableAboutSomebodyIsToldToThem() {
        Set<String> silent = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            Set<String> told = new TreeSet<>();
            areas.stream()
                    .flatMap(area -> area.tables().stream())
                    .filter(table -> table.kind() == kind)
                    .forEach(table -> told.addAll(table.tables()));
            about(kind).stream()
                    .filter(table -> !told.contains(table))
                    .map(table -> kind + " " + table)
                    .filter(what -> !REASONS.containsKey(what))
                    .forEach(silent::add);
        }

        assertThat(silent)
                .as("tables about people that no area tells them of; add them to its HeldAbout")
                .isEmpty();
    }

    @Test
    void everyTableThatIsToldIsThere() {
        List<String> there = database.sql("select table_name from information_schema.tables")
                .query(String.class)
                .list();

        assertThat(areas.stream().flatMap(area -> area.tables().stream()).flatMap(table -> table.tables().stream()))
                .isSubsetOf(there);
    }

    @Test
    void noReasonIsGivenForWhatIsNotThere() {
        Set<String> about = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            about(kind).forEach(table -> about.add(kind + " " + table));
        }

        assertThat(about).containsAll(REASONS.keySet());
    }

    /** Tables with a column that names somebody of a kind, and, but for members, those that hang on such a table. */
    private Set<String> about(Kind kind) {
        Set<String> tables = new TreeSet<>(Set.of(PEOPLE.get(kind)));
        tables.addAll(database.sql("select table_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name in (:columns)")
                .param("columns", NAMING.get(kind))
                .query(String.class)
                .list());
        if (kind != Kind.MEMBER) {
            Map<String, Set<String>> hangingOn = hangingOn();
            List<String> open = List.copyOf(tables);
            while (!open.isEmpty()) {
                List<String> next = open.stream()
                        .flatMap(table -> hangingOn.getOrDefault(table, Set.of()).stream())
                        .filter(tables::add)
                        .toList();
                open = next;
            }
        }
        return tables;
    }

    private Map<String, Set<String>> hangingOn() {
        Map<String, Set<String>> hanging = new TreeMap<>();
        database.sql("select conrelid::regclass::text as child, confrelid::regclass::text as parent"
                        + " from pg_constraint where contype = 'f'")
                .query((row, number) -> Map.entry(row.getString("parent"), row.getString("child")))
                .list()
                .forEach(key -> hanging.computeIfAbsent(key.getKey(), parent -> new TreeSet<>())
                        .add(key.getValue()));
        return hanging;
    }
}
