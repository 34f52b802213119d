package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceProblemsTest {

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @ParameterizedTest
    @CsvSource({
        "shifts.csv, 'm1,2026', 'm9,2026', shifts.csv:2 member MEMBER_UNKNOWN",
        "members.csv, ',,,m1', ',,,m9', members.csv:4 supervisor MEMBER_UNKNOWN",
        "citizens.csv, 'da,m1,', 'da,m9,', citizens.csv:2 contact_person MEMBER_UNKNOWN",
        "citizens.csv, m1|m2, m1|m9, citizens.csv:2 preferred_members MEMBER_UNKNOWN",
        "citizens.csv, ',m3,', ',m9,', citizens.csv:3 excluded_members MEMBER_UNKNOWN",
        "visits.csv, 'v4,c2', 'v4,c9', visits.csv:5 citizen CITIZEN_UNKNOWN",
        "visits.csv, 'HOME,v1', 'HOME,v9', visits.csv:3 after VISIT_UNKNOWN",
        "groups.csv, c1|c2, c1|c9, groups.csv:2 citizens CITIZEN_UNKNOWN",
        "history.csv, 'c1,m2', 'c9,m2', history.csv:3 citizen CITIZEN_UNKNOWN",
        "history.csv, 'c1,m2', 'c1,m9', history.csv:3 member MEMBER_UNKNOWN",
        "respites.csv, 'c2,', 'c9,', respites.csv:2 citizen CITIZEN_UNKNOWN",
        "travel.csv, 'base,', 'home,', travel.csv:2 from PLACE_UNKNOWN",
        "travel.csv, 'c1,g1', 'c1,g9', travel.csv:3 to PLACE_UNKNOWN"
    })
    void an_id_that_nobody_has(String file, String right, String wrong, String found) {
        assertThat(sundparken.slip(file, right, wrong).found()).containsExactly(found);
    }

    @Test
    void the_id_probably_meant_is_suggested() {
        sundparken
                .row("members.csv", "hanne,Hanne Bech,NURSE,,da,BIKE,,,,,")
                .slip("shifts.csv", "m1,2026", "hanen,2026");
        assertThat(sundparken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("\"hanen\" is not an id in members.csv.");
            assertThat(problem.howToMend()).startsWith("Did you mean \"hanne\"?");
        });
    }

    @Test
    void an_id_that_resembles_none_gets_no_suggestion() {
        sundparken.slip("shifts.csv", "m1,2026", "kirsten,2026");
        assertThat(sundparken.problems().getFirst().howToMend()).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "members.csv, 'm2,Bo', 'm1,Bo', members.csv:3 id ID_TWICE",
        "visits.csv, 'v4,c2', 'v3,c2', visits.csv:5 id ID_TWICE"
    })
    void an_id_twice_in_a_file(String file, String right, String wrong, String found) {
        assertThat(sundparken.slip(file, right, wrong).found()).contains(found);
    }

    @Test
    void an_id_twice_is_told_at_the_second_row_with_the_line_of_the_first() {
        sundparken.row("citizens.csv", "c2,Gerda Juul,,55.66,12.60,,,,,");
        assertThat(sundparken.found()).containsExactly("citizens.csv:4 id ID_TWICE");
        assertThat(sundparken.problems().getFirst().details())
                .containsEntry("value", "c2")
                .containsEntry("line", "3");
    }

    @Test
    void a_group_and_a_visit_cannot_share_an_id_since_both_stand_in_the_plan() {
        sundparken.slip("groups.csv", "g1,", "v1,").slip("travel.csv", "c1,g1", "c1,v1");
        assertThat(sundparken.found()).containsExactly("groups.csv:2 id ID_TWICE");
        assertThat(sundparken.problems().getFirst().what()).endsWith("in line 2 of visits.csv.");
    }

    @Test
    void a_group_and_a_citizen_may_share_an_id_unless_it_is_used_as_a_place() {
        sundparken.slip("groups.csv", "g1,", "c2,").slip("travel.csv", "c1,g1", "c1,base");
        assertThat(sundparken.found()).isEmpty();
        assertThat(sundparken.slip("travel.csv", "c1,base", "c1,c2").found())
                .containsExactly("travel.csv:3 to PLACE_AMBIGUOUS");
    }

    @Test
    void base_is_the_teams_own_place() {
        sundparken.row("citizens.csv", "base,Gerda Juul,,55.66,12.60,,,,,");
        assertThat(sundparken.found()).containsExactly("citizens.csv:4 id RESERVED_ID");
    }

    @Test
    void history_and_travel_tell_each_thing_once() {
        sundparken.row("history.csv", "c1,m1,3").row("travel.csv", "base,c1,E_BIKE,5");
        assertThat(sundparken.found()).containsExactly("history.csv:4 member ROW_TWICE", "travel.csv:4 to ROW_TWICE");
    }

    @Test
    void travel_may_differ_by_direction_and_mode() {
        sundparken.row("travel.csv", "c1,base,E_BIKE,5").row("travel.csv", "base,c1,BIKE,6");
        assertThat(sundparken.found()).isEmpty();
    }
}
