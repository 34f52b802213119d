package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.DayPlanRule.CARER_GENDER;
import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.VisitMode;
import org.junit.jupiter.api.Test;

class CarerGenderTest {

    private static PlanFixture care() {
        return day().member("hanne", NURSE)
                .gender(Gender.FEMALE)
                .citizen("anna")
                .visit("care", "07:00-12:00", 30)
                .on("hanne", "care");
    }

    @Test
    void asWished() {
        care().wishes(Gender.FEMALE).judged().counts(CARER_GENDER, 0);
    }

    @Test
    void otherThanWished() {
        care().wishes(Gender.MALE).judged().counts(CARER_GENDER, 1);
    }

    @Test
    void noWish() {
        care().judged().counts(CARER_GENDER, 0);
    }

    @Test
    void onAScreenItDoesNotMatter() {
        care().wishes(Gender.MALE).by(VisitMode.SCREEN).judged().counts(CARER_GENDER, 0);
    }
}
