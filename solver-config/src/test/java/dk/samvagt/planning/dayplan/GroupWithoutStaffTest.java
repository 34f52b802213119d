package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_WITHOUT_STAFF;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class GroupWithoutStaffTest {

    /** Lunch that needs as many citizens as said, to which two would like to come. */
    private static PlanFixture lunch(int minCitizens) {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .citizen("bo")
                .group("lunch", "11:00-12:00", 60, "anna", "bo")
                .seats(minCitizens, 4);
    }

    @Test
    void enoughWouldLikeToCome() {
        lunch(2).judged().counts(GROUP_WITHOUT_STAFF, 1);
    }

    @Test
    void oneWishTooFew() {
        lunch(3).judged().counts(GROUP_WITHOUT_STAFF, 0);
    }

    @Test
    void somebodyLeadsIt() {
        lunch(2).on("hanne", "lunch")
                .takesPart("anna", "lunch")
                .takesPart("bo", "lunch")
                .judged()
                .counts(GROUP_WITHOUT_STAFF, 0);
    }

    @Test
    void countsForEachWhoIsMissing() {
        lunch(2).by(3).judged().counts(GROUP_WITHOUT_STAFF, 3);
    }
}
