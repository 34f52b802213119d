package dk.samvagt.privacy;

import dk.samvagt.shared.Retention;
import dk.samvagt.team.NamesKept;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** For as long as the settings say. */
@Component
class MemberNamesKept implements NamesKept {

    private final PrivacyProperties periods;

    MemberNamesKept(PrivacyProperties periods) {
        this.periods = periods;
    }

    @Override
    public LocalDate nameGoes(LocalDate lastDay) {
        return lastDay.plus(periods.keeps(Retention.MEMBERS)).plusDays(1);
    }
}
