package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.SHARED_LANGUAGE;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import org.junit.jupiter.api.Test;

class SharedLanguageTest {

    private static PlanFixture care() {
        return day().member("hanne", NURSE)
                .speaking("da", "ar")
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("hanne", "care");
    }

    @Test
    void oneLanguageInCommonIsEnough() {
        care().understands("tr", "ar").judged().counts(SHARED_LANGUAGE, 0);
    }

    @Test
    void noneInCommon() {
        care().understands("tr", "so").judged().counts(SHARED_LANGUAGE, 1);
    }

    @Test
    void nothingIsKnownOfTheCitizensLanguages() {
        care().judged().counts(SHARED_LANGUAGE, 0);
    }
}
