package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.PREFERRED_MEMBER;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.SOSU_HELPER;

import org.junit.jupiter.api.Test;

class PreferredMemberTest {

    private static PlanFixture metteMakesCare() {
        return day().member("mette", SOSU_HELPER)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("mette", "care");
    }

    @Test
    void oneOfThosePreferredComes() {
        metteMakesCare().prefers("hanne", "mette").judged().counts(PREFERRED_MEMBER, 0);
    }

    @Test
    void noneOfThemComes() {
        metteMakesCare().prefers("hanne").judged().counts(PREFERRED_MEMBER, 1);
    }

    @Test
    void theContactPersonIsAsGood() {
        metteMakesCare().prefers("hanne").contactPerson("mette").judged().counts(PREFERRED_MEMBER, 0);
    }

    @Test
    void whoeverPrefersNobodyMissesNobody() {
        metteMakesCare().judged().counts(PREFERRED_MEMBER, 0);
    }
}
