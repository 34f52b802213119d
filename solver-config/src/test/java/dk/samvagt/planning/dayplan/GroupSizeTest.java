package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_SIZE;
import static dk.samvagt.planning.dayplan.DayPlanRule.TWO_PEOPLE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class GroupSizeTest {

    /** Lunch for two or three, to which five would like to come. */
    private static PlanFixture lunchWith(String... citizens) {
        PlanFixture lunch = day().member("hanne", NURSE)
                .citizen("anna")
                .citizen("bo")
                .citizen("carl")
                .citizen("dora")
                .group("lunch", "11:00-12:00", 60, "anna", "bo", "carl", "dora")
                .seats(2, 3);
        for (String citizen : citizens) {
            lunch.takesPart(citizen, "lunch");
        }
        return lunch;
    }

    @Test
    void asFewAsItNeeds() {
        lunchWith("anna", "bo").on("hanne", "lunch").judged().breaksNothing();
    }

    @Test
    void oneTooFew() {
        lunchWith("anna").on("hanne", "lunch").judged().breaks(GROUP_SIZE, 1);
    }

    @Test
    void nobodyAtAll() {
        lunchWith().on("hanne", "lunch").judged().breaks(GROUP_SIZE, 2);
    }

    @Test
    void asManyAsItHasSeatsFor() {
        lunchWith("anna", "bo", "carl").on("hanne", "lunch").judged().breaksNothing();
    }

    @Test
    void oneTooMany() {
        lunchWith("anna", "bo", "carl", "dora").on("hanne", "lunch").judged().breaks(GROUP_SIZE, 1);
    }

    @Test
    void nobodyComesWhereThereIsNoStaff() {
        lunchWith("anna", "bo").judged().breaks(GROUP_SIZE, 2);
        lunchWith().judged().breaksNothing();
    }

    @Test
    void partOfTheStaffIsStaff() {
        lunchWith("anna", "bo").by(2).on("hanne", "lunch#2").judged().breaks(TWO_PEOPLE, 1);
    }
}
