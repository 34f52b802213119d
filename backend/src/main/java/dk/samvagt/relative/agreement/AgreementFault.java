package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be wrong with terms whose fields are right each by itself. */
enum AgreementFault {
    RELATIVE_MISSING("relative", "skal vælges, når en pårørende gør det", "must be chosen where a relative does it"),
    WHO_MISSING("who", "skal fortælle, hvem den frivillige er", "must tell who the volunteer is"),
    HELPS_MISSING("helps", "skal nævne mindst én opgave, som aftalen handler om", "must name at least one task"),
    TEAM_REPLACES(
            "effect", "giver ingen mening, når teamet selv gør det", "makes no sense where the team does it itself"),
    RULE_UNREADABLE(
            "rule",
            "er ikke en gentagelse efter dage, som FREQ=WEEKLY;BYDAY=TU",
            "is not a recurrence by days such as FREQ=WEEKLY;BYDAY=TU"),
    LAST_BEFORE_FIRST("last", "ligger før den første dag", "lies before the first day"),
    LAST_PAST(
            "last",
            "er allerede forbi; lad feltet stå tomt, hvis aftalen gælder videre",
            "is past already; leave it empty where the agreement goes on"),
    TIMES_REVERSED("to", "skal ligge efter fra", "must lie after from");

    private final String field;
    private final String danish;
    private final String english;

    AgreementFault(String field, String danish, String english) {
        this.field = field;
        this.danish = danish;
        this.english = english;
    }

    FieldError told(Locale reader) {
        return new FieldError("terms." + field, "en".equals(reader.getLanguage()) ? english : danish);
    }

    static List<AgreementFault> of(AgreementTerms terms, LocalDate today) {
        boolean visits = terms.effect() != AgreementEffect.ALONGSIDE;
        LocalDate last = terms.last();
        LocalTime from = terms.from();
        LocalTime to = terms.to();
        List<AgreementFault> faults = new ArrayList<>();
        addIf(faults, RELATIVE_MISSING, terms.party() == AgreementParty.RELATIVE && terms.relative() == null);
        addIf(faults, WHO_MISSING, terms.party() == AgreementParty.VOLUNTEER && isBlank(terms.who()));
        addIf(faults, HELPS_MISSING, visits && terms.helps().isEmpty());
        addIf(faults, TEAM_REPLACES, visits && terms.party() == AgreementParty.TEAM);
        addIf(faults, RULE_UNREADABLE, !isReadable(terms.rule()));
        addIf(faults, LAST_BEFORE_FIRST, last != null && last.isBefore(terms.first()));
        addIf(faults, LAST_PAST, !faults.contains(LAST_BEFORE_FIRST) && terms.areOver(today));
        addIf(faults, TIMES_REVERSED, from != null && to != null && !to.isAfter(from));
        return faults;
    }

    private static void addIf(List<AgreementFault> faults, AgreementFault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isReadable(String rule) {
        try {
            Recurrence.parse(rule, LocalTime.MIDNIGHT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
