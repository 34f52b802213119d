package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.DIFFERENT_FACES;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class DifferentFacesTest {

    private static PlanFixture twoVisits() {
        return day().member("hanne", NURSE)
                .member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .visit("walk", "09:00-12:00", 30);
    }

    @Test
    void nobodyComes() {
        twoVisits().judged().counts(DIFFERENT_FACES, 0);
    }

    @Test
    void oneNewFaceTwice() {
        twoVisits().on("hanne", "care", "walk").judged().counts(DIFFERENT_FACES, 2);
    }

    @Test
    void twoNewFaces() {
        twoVisits().on("hanne", "care").on("mette", "walk").judged().counts(DIFFERENT_FACES, 4);
    }

    @Test
    void aKnownFaceAndANewOne() {
        twoVisits()
                .knows("hanne")
                .on("hanne", "care")
                .on("mette", "walk")
                .judged()
                .counts(DIFFERENT_FACES, 3);
    }

    @Test
    void theContactPersonIsKnown() {
        twoVisits().contactPerson("hanne").on("hanne", "care").judged().counts(DIFFERENT_FACES, 1);
    }

    @Test
    void eachCitizenMeetsTheirOwn() {
        twoVisits()
                .citizen("bo")
                .visit("wash", "07:00-12:00", 30)
                .on("hanne", "care", "walk", "wash")
                .judged()
                .counts(DIFFERENT_FACES, 2 + 2);
    }
}
