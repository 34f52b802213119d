package dk.samvagt.privacy;

import dk.samvagt.shared.Retention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are kept, in years ({@code 2y}), months or days; why so long stands in docs/privacy.md.
 *
 * @param needs after a need's last step, where it is closed
 * @param relatives after the end of a relative's last relation and the last contact
 * @param relativesHistory talks, offers given, agreements, contacts and the contact book, after their last event
 * @param consents after the end of a consent
 * @param citizens after a citizen's last visit
 * @param members after a member's last working day
 * @param handovers after a handover note was closed
 * @param meetings after a meeting, and after its last follow-up was done
 * @param visits visits, groups, respites and shifts, after their date; not shorter than {@code dayPlans}
 * @param dayPlans after a plan's date
 * @param absences after a day away
 * @param portalKeys after a link or code has run out
 * @param audit after what was seen or changed
 */
@ConfigurationProperties("samvagt.privacy")
record PrivacyProperties(
        @DefaultValue("2y") Period needs,
        @DefaultValue("12m") Period relatives,
        @DefaultValue("2y") Period relativesHistory,
        @DefaultValue("5y") Period consents,
        @DefaultValue("12m") Period citizens,
        @DefaultValue("12m") Period members,
        @DefaultValue("1y") Period handovers,
        @DefaultValue("2y") Period meetings,
        @DefaultValue("3y") Period visits,
        @DefaultValue("2y") Period dayPlans,
        @DefaultValue("1y") Period absences,
        @DefaultValue("30d") Period portalKeys,
        @DefaultValue("5y") Period audit) {

    /** Any day will do to compare periods. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    PrivacyProperties {
        List.of(
                        needs,
                        relatives,
                        relativesHistory,
                        consents,
                        citizens,
                        members,
                        handovers,
                        meetings,
                        visits,
                        dayPlans,
                        absences,
                        portalKeys,
                        audit)
                .forEach(PrivacyProperties::check);
        if (SOME_DAY.plus(visits).isBefore(SOME_DAY.plus(dayPlans))) {
            throw new IllegalArgumentException("samvagt.privacy.visits is " + visits + " and samvagt.privacy.day-plans "
                    + dayPlans + "; a plan cannot be kept for longer than its visits.");
        }
    }

    private static void check(Period period) {
        if (!SOME_DAY.plus(period).isAfter(SOME_DAY)) {
            throw new IllegalArgumentException(
                    "samvagt.privacy keeps something for " + period + "; give a time such as 2y, 12m or 30d.");
        }
    }

    /** How long this is kept. */
    Period keeps(Retention what) {
        return switch (what) {
            case NEEDS -> needs;
            case RELATIVES -> relatives;
            case RELATIVES_HISTORY -> relativesHistory;
            case CONSENTS -> consents;
            case CITIZENS -> citizens;
            case MEMBERS -> members;
            case HANDOVERS -> handovers;
            case MEETINGS -> meetings;
            case VISITS -> visits;
            case DAY_PLANS -> dayPlans;
            case ABSENCES -> absences;
            case PORTAL_KEYS -> portalKeys;
            case AUDIT -> audit;
        };
    }
}
