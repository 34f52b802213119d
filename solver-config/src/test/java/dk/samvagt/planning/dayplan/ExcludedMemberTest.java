package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.EXCLUDED_MEMBER;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

class ExcludedMemberTest {

    private static PlanFixture hanneAtAnnas() {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "08:00-09:00", 30)
                .on("hanne", "care");
    }

    @Test
    void anybodyMayComeToWhoeverExcludesNobody() {
        hanneAtAnnas().judged().breaksNothing();
    }

    @Test
    void anotherIsExcluded() {
        hanneAtAnnas().excludes("mette").judged().breaksNothing();
    }

    @Test
    void theMemberIsExcluded() {
        hanneAtAnnas().excludes("hanne", "mette").judged().breaks(EXCLUDED_MEMBER, 1);
    }

    @Test
    void evenByScreen() {
        hanneAtAnnas().excludes("hanne").by(VisitMode.SCREEN).judged().breaks(EXCLUDED_MEMBER, 1);
    }

    @Test
    void historyIsNotHeldAgainstAnybody() {
        hanneAtAnnas().excludes("hanne").done("care", "08:00-08:30").judged().breaksNothing();
    }
}
