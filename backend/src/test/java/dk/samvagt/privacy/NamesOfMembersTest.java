package dk.samvagt.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldPerson.Kind;
import dk.samvagt.testing.SamvagtTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wherever the database keeps who did something, the name goes with its member, or it is said here why not. */
@SamvagtTest
class NamesOfMembersTest {

    private static final String CARE = "documents the help; who wrote it is seen for as long as it is kept";
    private static final String NO_MEMBER = "the name of somebody or something else";
    private static final String ID = "the member's id, which says nothing about a person";

    private static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("agreement.who", NO_MEMBER),
            Map.entry("agreement_day_off.name", CARE),
            Map.entry("agreement_minutes.written_by", CARE),
            Map.entry("agreement_step.name", CARE),
            Map.entry("book_message.name", CARE),
            Map.entry("book_message.read_by", CARE),
            Map.entry("citizen.name", NO_MEMBER),
            Map.entry("consent.ended_by", CARE),
            Map.entry("consent.noted_by", CARE),
            Map.entry("crisis_call.name", NO_MEMBER),
            Map.entry("crisis_card.changed_by", CARE),
            Map.entry("group_activity.name", NO_MEMBER),
            Map.entry("handover.closed_by", CARE),
            Map.entry("handover_reading.name", CARE),
            Map.entry("handover_wording.name", CARE),
            Map.entry("need_signal.name", CARE),
            Map.entry("need_step.name", CARE),
            Map.entry("offer_given_step.name", CARE),
            Map.entry("partner.name", NO_MEMBER),
            Map.entry("relative.name", NO_MEMBER),
            Map.entry("relative_contact.noted_by", CARE),
            Map.entry("relative_in_file.name", NO_MEMBER),
            Map.entry("relative_need.taken_by", ID),
            Map.entry("relative_need.taken_name", CARE),
            Map.entry("relative_talk.ended_by", CARE),
            Map.entry("relative_talk.planned_by", CARE),
            Map.entry("advisor_request.advisor_name", "the advisor, who is not a member"),
            Map.entry("team.name", NO_MEMBER),
            Map.entry("visit.added_by", CARE),
            Map.entry("visit.changed_by", CARE),
            Map.entry("visit.finished_by", ID),
            Map.entry("visit.started_by", ID));

    @Autowired
    JdbcClient database;

    @Autowired
    List<HeldAbout> areas;

    @Test
    void everyNameGoesOrStaysForAReason() {
        Set<String> kept = new TreeSet<>(columns());
        kept.removeAll(STAYS.keySet());
        kept.removeIf(this::goes);

        assertThat(kept)
                .as("columns that tell who did something; add an erasure of the member, or a reason here")
                .isEmpty();
    }

    @Test
    void noReasonIsGivenForWhatIsNotThereOrGoes() {
        assertThat(columns()).containsAll(STAYS.keySet());
        assertThat(STAYS.keySet().stream().filter(this::goes)).isEmpty();
    }

    private List<String> columns() {
        return database.sql("select c.table_name || '.' || c.column_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'"
                        + " and (c.column_name in ('who', 'name', 'username') or c.column_name like '%\\_by'"
                        + " or c.column_name like '%\\_name')"
                        + " and c.table_name not in ('scheduled_tasks', 'flyway_schema_history')")
                .query(String.class)
                .list();
    }

    private boolean goes(String column) {
        String[] parts = column.split("\\.", 2);
        return erasures()
                .filter(erasure -> erasure.table().equals(parts[0]))
                .map(HeldErasure::set)
                .anyMatch(set -> set == null || set.matches("(?s)(.*[ ,])?" + parts[1] + " = .*"));
    }

    private Stream<HeldErasure> erasures() {
        return areas.stream().flatMap(area -> area.erasures().stream()).filter(one -> one.kind() == Kind.MEMBER);
    }
}
