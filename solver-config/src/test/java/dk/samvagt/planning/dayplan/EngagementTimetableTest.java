package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.FIRST_ARRIVAL;
import static dk.samvagt.planning.dayplan.DayPlanRule.PIN_KEPT;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHIFT_END;
import static dk.samvagt.planning.dayplan.DayPlanRule.STRICT_WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A route goes around what else takes the member's time. Every way takes ten minutes. */
class EngagementTimetableTest {

    @Test
    void a_stop_that_leaves_time_for_the_way_comes_before_the_meeting() {
        PlanFixture day =
                around("13:00-14:00").visit("lunch", "12:20-12:20", 30).on("hanne", "lunch");
        assertThat(day.timing("lunch").end()).isEqualTo(Clock.time("12:50"));
        assertThat(day.timing("lunch").met()).isZero();
        assertThat(day.endAfter("lunch").travel()).isEqualTo(600);
        assertThat(day.endAfter("lunch").finish())
                .as("the shift ends where the meeting is")
                .isEqualTo(Clock.time("14:00"));
    }

    @Test
    void a_stop_that_is_a_second_too_long_comes_after_it() {
        PlanFixture day =
                around("13:00-14:00").visit("lunch", "12:20:01-12:20:01", 30).on("hanne", "lunch");
        StopTiming lunch = day.timing("lunch");
        assertThat(lunch.start()).isEqualTo(Clock.time("14:10"));
        assertThat(lunch.met()).isEqualTo(1);
        assertThat(lunch.travel()).isEqualTo(600);
        assertThat(lunch.idle()).isEqualTo(Clock.time("13:00") - Clock.time("07:00"));
    }

    @Test
    void whoever_can_be_anywhere_goes_nowhere() {
        PlanFixture day = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .engaged("13:00-14:00", null)
                .citizen("holm")
                .visit("lunch", "12:30-12:30", 30)
                .on("hanne", "lunch");
        assertThat(day.timing("lunch").end()).isEqualTo(Clock.time("13:00"));
        assertThat(day.endAfter("lunch").finish()).isEqualTo(Clock.time("14:10"));
    }

    @Test
    void a_strict_time_within_the_meeting_is_broken_and_told() {
        around("13:00-14:00")
                .visit("insulin", "13:30-13:30", 10)
                .strict()
                .on("hanne", "insulin")
                .judged()
                .breaks(STRICT_WINDOW, 40);
    }

    @Test
    void a_pinned_start_within_the_meeting_is_broken_and_told() {
        around("13:00-14:00")
                .visit("lunch", "11:00-13:30", 30)
                .on("hanne", "lunch")
                .notBefore("lunch", "13:15")
                .pinned("lunch", new Pin("hanne", 0, Clock.time("13:15"), 0))
                .judged()
                .breaks(PIN_KEPT, 55, FIRST_ARRIVAL, 55);
    }

    @Test
    void the_way_home_from_a_meeting_counts_to_the_shift() {
        PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .engaged("14:00-15:00", new Place("town hall", new Location(55.67, 12.57)))
                .citizen("holm")
                .visit("lunch", "12:00-12:30", 30)
                .on("hanne", "lunch")
                .judged()
                .breaks(SHIFT_END, 10);
    }

    @Test
    void the_break_is_taken_before_a_meeting_that_would_leave_no_room_for_it() {
        PlanFixture day = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .breakOf(30, "11:00-12:30")
                .engaged("12:00-13:00")
                .citizen("holm")
                .visit("wash", "10:40-10:40", 30)
                .visit("walk", "13:00-15:00", 30)
                .on("hanne", "wash", "walk");
        assertThat(day.timing("walk").breakStart()).isEqualTo(Clock.time("11:20"));
        assertThat(day.timing("walk").start()).isEqualTo(Clock.time("13:10"));
    }

    @Test
    void a_stop_that_leaves_no_time_for_the_break_before_the_meeting_comes_after_it() {
        PlanFixture day = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .breakOf(30, "11:00-12:30")
                .engaged("12:00-13:00")
                .citizen("holm")
                .visit("wash", "10:50:01-10:50:01", 30)
                .on("hanne", "wash");
        assertThat(day.timing("wash").start()).isEqualTo(Clock.time("13:10"));
    }

    @Test
    void a_meeting_that_has_begun_is_attended_whatever_comes_after() {
        PlanFixture day = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .availableFrom("13:20")
                .engaged("13:00-14:00")
                .citizen("holm")
                .visit("lunch", "12:00-12:30", 30)
                .on("hanne", "lunch");
        assertThat(day.timing("lunch").start()).isEqualTo(Clock.time("14:10"));
        assertThat(day.timing("lunch").travel()).isEqualTo(600);
    }

    @Test
    void what_lies_outside_the_shift_takes_no_time_of_it() {
        Shift shift = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .plan()
                .routes()
                .getFirst()
                .shift();
        Engagement within = new Engagement(Clock.time("07:00"), Clock.time("08:00"), null);
        Engagement over = new Engagement(Clock.time("14:30"), Clock.time("15:00:01"), null);
        Engagement before = new Engagement(Clock.time("06:59:59"), Clock.time("08:00"), null);
        assertThat(shift.engaged(List.of(over, before, within)).engagements()).containsExactly(within);
    }

    @Test
    void overlapping_meetings_take_their_time_once() {
        Shift shift = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .engaged("08:00-09:00")
                .engaged("08:30-09:30")
                .engaged("08:45-09:00")
                .plan()
                .routes()
                .getFirst()
                .shift();
        assertThat(shift.workSeconds()).isEqualTo(Clock.time("13:30") - Clock.time("07:00"));
    }

    @Test
    void whoever_has_a_meeting_cannot_leave_when_needed() {
        PlanFixture day = around("13:00-14:00").leavesWhenNeeded();
        assertThatThrownBy(day::plan)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shift hanne has engagements");
    }

    @Test
    void whoever_leaves_when_needed_takes_on_no_meeting() {
        Shift shift = PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .leavesWhenNeeded()
                .plan()
                .routes()
                .getFirst()
                .shift();
        Engagement within = new Engagement(Clock.time("13:00"), Clock.time("14:00"), null);
        Engagement outside = new Engagement(Clock.time("15:00"), Clock.time("16:00"), null);
        assertThat(shift.engaged(List.of(outside))).isEqualTo(shift);
        assertThatThrownBy(() -> shift.engaged(List.of(within))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanFixture around(String meeting) {
        return PlanFixture.day()
                .member("hanne", Profession.NURSE)
                .engaged(meeting)
                .citizen("holm");
    }
}
