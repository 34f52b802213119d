package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.GROUP_WISH;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class GroupWishTest {

    private static PlanFixture lunch() {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .citizen("bo")
                .group("lunch", "11:00-12:00", 60, "anna", "bo");
    }

    @Test
    void bothJoin() {
        lunch().takesPart("anna", "lunch")
                .takesPart("bo", "lunch")
                .on("hanne", "lunch")
                .judged()
                .counts(GROUP_WISH, 0);
    }

    @Test
    void oneDoesNot() {
        lunch().takesPart("anna", "lunch").on("hanne", "lunch").judged().counts(GROUP_WISH, 1);
    }

    @Test
    void thereIsNoGroup() {
        lunch().judged().counts(GROUP_WISH, 2);
    }
}
