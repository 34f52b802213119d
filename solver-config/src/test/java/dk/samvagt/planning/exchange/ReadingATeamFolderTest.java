package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.VisitMode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingATeamFolderTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @Test
    void every_column_of_every_file_is_read() {
        TeamFolder folder = sundparken.read();

        assertThat(folder.team()).isEqualTo(new TeamRow("sund", "Sundparken", new Location(55.6612, 12.6051)));
        assertThat(folder.members())
                .containsExactly(
                        new MemberRow(
                                "m1",
                                "Asta Lund",
                                Profession.NURSE,
                                Set.of("INSULIN", "WOUND_CARE"),
                                Set.of("da", "en"),
                                TravelMode.E_BIKE,
                                Gender.FEMALE,
                                37.0,
                                null,
                                null),
                        new MemberRow(
                                "m2",
                                "Bo Dahl",
                                Profession.SOSU_HELPER,
                                Set.of(),
                                Set.of("da"),
                                TravelMode.BIKE,
                                Gender.MALE,
                                32.5,
                                new Location(55.655, 12.61),
                                null),
                        new MemberRow(
                                "m3",
                                "Cilla Friis",
                                Profession.STUDENT,
                                Set.of(),
                                Set.of("da", "ar"),
                                TravelMode.FOOT,
                                Gender.FEMALE,
                                30.0,
                                null,
                                "m1"));
        assertThat(folder.shifts().getFirst())
                .isEqualTo(new ShiftRow("m1", TUESDAY, at(7, 0), at(15, 0), 30, at(11, 0), at(13, 0)));
        assertThat(folder.citizens().getFirst())
                .isEqualTo(new CitizenRow(
                        "c1",
                        "Dagny Holm",
                        "Amagerbrogade 1, 2. tv",
                        new Location(55.662, 12.606),
                        Set.of("da"),
                        "m1",
                        Set.of("m1", "m2"),
                        Set.of(),
                        Gender.FEMALE));
        assertThat(folder.visitsById().get("v2"))
                .isEqualTo(new VisitRow(
                        "v2",
                        "c1",
                        VisitRow.on(TUESDAY),
                        "breakfast",
                        20,
                        at(7, 30),
                        at(9, 0),
                        false,
                        1,
                        Set.of(),
                        Set.of(),
                        2,
                        VisitMode.HOME,
                        "v1",
                        15,
                        60));
        assertThat(folder.groups())
                .containsExactly(new GroupRow(
                        "g1",
                        TUESDAY,
                        "lunch",
                        "Fælles frokost",
                        new Location(55.664, 12.608),
                        at(12, 0),
                        at(12, 30),
                        60,
                        1,
                        Set.of(),
                        1,
                        8,
                        Set.of("c1", "c2"),
                        Set.of("breakfast")));
        assertThat(folder.history()).containsExactly(new HistoryRow("c1", "m1", 6), new HistoryRow("c1", "m2", 2));
        assertThat(folder.respites()).containsExactly(new RespiteRow("c2", "Fie Krog", TUESDAY, at(13, 0), at(15, 0)));
        assertThat(folder.travel())
                .containsExactly(
                        new TravelRow("base", "c1", TravelMode.E_BIKE, 4.5),
                        new TravelRow("c1", "g1", TravelMode.E_BIKE, 3));
    }

    @Test
    void a_folder_and_a_zip_hold_the_same(@TempDir Path folder) throws IOException {
        assertThat(new TeamFolderReader().read(sundparken.in(folder)).orElseThrow())
                .isEqualTo(sundparken.read());
    }

    @Test
    void lists_keep_their_order_and_lose_what_is_empty_or_twice() {
        sundparken.slip("members.csv", "INSULIN|WOUND_CARE", "\"WOUND_CARE| INSULIN||WOUND_CARE\"");
        assertThat(sundparken.read().members().getFirst().competences()).containsExactly("WOUND_CARE", "INSULIN");
    }

    @Test
    void files_and_columns_that_may_be_empty_may_be_left_out() {
        TeamFolder folder = sundparken
                .without("groups.csv")
                .without("history.csv")
                .without("respites.csv")
                .without("travel.csv")
                .with("members.csv", """
                        id,name,profession,travel_mode
                        m1,Asta Lund,NURSE,BIKE
                        """)
                .with("shifts.csv", """
                        member,date,start,end
                        m1,2026-11-24,07:00,15:00
                        """)
                .with("citizens.csv", """
                        id,name,latitude,longitude
                        c1,Dagny Holm,55.6620,12.6060
                        """)
                .with("visits.csv", """
                        id,citizen,date,task,minutes,earliest_start,latest_start
                        v1,c1,2026-11-24,insulin,10,07:30,08:00
                        """)
                .read();

        assertThat(folder.members().getFirst())
                .extracting(MemberRow::gender, MemberRow::weeklyHours, MemberRow::location, MemberRow::supervisor)
                .containsOnlyNulls();
        assertThat(folder.shifts().getFirst().breakMinutes()).isZero();
        VisitRow visit = folder.visits().getFirst();
        assertThat(visit.strict()).isFalse();
        assertThat(visit.staff()).isEqualTo(1);
        assertThat(visit.priority()).isEqualTo(2);
        assertThat(visit.mode()).isEqualTo(VisitMode.HOME);
        assertThat(visit.after()).isNull();
        assertThat(folder.groups()).isEmpty();
    }

    @Test
    void columns_may_stand_in_any_order() {
        sundparken.with("history.csv", "visits,member,citizen\n6,m1,c1\n");
        assertThat(sundparken.read().history()).containsExactly(new HistoryRow("c1", "m1", 6));
    }

    @Test
    void a_spreadsheets_csv_is_understood() {
        String saved = "\uFEFFfrom;to;mode;minutes\r\nbase;c1;CAR;\"4,5\"\r\nc1;c2;CAR;2,25\r\n;;;\r\n";
        assertThat(sundparken.with("travel.csv", saved).read().travel())
                .extracting(TravelRow::minutes)
                .containsExactly(4.5, 2.25);
    }

    @Test
    void quoted_cells_may_hold_separators_quotes_and_line_breaks() {
        sundparken.slip("citizens.csv", "\"Amagerbrogade 1, 2. tv\"", "\"Port \"\"B\"\";\nAmagerbrogade 1, 2. tv\"");
        assertThat(sundparken.read().citizens().getFirst().address()).isEqualTo("Port \"B\";\nAmagerbrogade 1, 2. tv");
    }

    @Test
    void earlier_results_and_what_systems_leave_behind_are_passed_over() {
        sundparken.with("plan.csv", "visit\nv1\n").with(".DS_Store", "x").with("Thumbs.db", "x");
        assertThat(sundparken.found()).isEmpty();
    }

    @Test
    void the_profession_counts_as_a_competence() {
        assertThat(sundparken.read().members().getFirst().allCompetences())
                .containsExactly("INSULIN", "WOUND_CARE", "NURSE");
    }

    @Test
    void a_day_is_taken_out_with_its_shifts_visits_groups_and_respites() {
        TeamFolder all = sundparken.read();
        assertThat(all.dates()).containsExactly(TUESDAY, TUESDAY.plusDays(1));

        TeamFolder wednesday = all.on(TUESDAY.plusDays(1));
        assertThat(wednesday.shifts()).extracting(ShiftRow::member).containsExactly("m2");
        assertThat(wednesday.visits()).extracting(VisitRow::id).containsExactly("v4");
        assertThat(wednesday.groups()).isEmpty();
        assertThat(wednesday.respites()).isEmpty();
        assertThat(wednesday.history()).isEqualTo(all.history());
    }

    @Test
    void rows_keep_names_and_addresses_out_of_logs() {
        TeamFolder folder = sundparken.read();
        assertThat(List.of(folder.citizens(), folder.members(), folder.respites())
                        .toString())
                .contains("c1", "m1")
                .doesNotContain("Dagny", "Amagerbrogade", "Asta", "Fie");
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }
}
