package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Competence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a plan breaks a rule, in the rule's own unit: shared by the rules and by the search. */
public final class Measures {

    private static final int HOUR = 60 * 60;
    private static final int DAY = 24 * HOUR;
    /** Work from 17:00 on counts as evening work; seconds from midnight of its day. */
    public static final int EVENING = 17 * HOUR;

    private static final int[] LEFT_OUT = {10_000, 1_000, 100, 0};

    private Measures() {}

    /** What leaving out one person's part of a visit counts: 10 000, 1 000, 100 or 0 by priority 1, 2, 3, 4. */
    public static int leftOut(int priority) {
        return LEFT_OUT[priority - 1];
    }

    /** Begun minutes. */
    public static int minutesUp(int seconds) {
        return Math.ceilDiv(seconds, 60);
    }

    /**
     * Work squared over the time there is for it, so that an even spread costs least: ten times
     * {@code minutes² / capacity}.
     */
    public static int crowding(int busySeconds, int capacitySeconds) {
        long minutes = busySeconds / 60;
        return (int) (10 * minutes * minutes / Math.max(1, capacitySeconds / 60));
    }

    /** 1 where a stop has no window on the day of a route. */
    public static int onOtherDay(Stop stop, Route route) {
        return stop.errand().windows().include(route.shift().day()) ? 0 : 1;
    }

    /** How many competences a member lacks for a stop. */
    public static int missingCompetences(Stop stop, Member member) {
        int missing = 0;
        for (Competence competence : stop.competences()) {
            if (!member.competences().contains(competence)) {
                missing++;
            }
        }
        return missing;
    }

    /** 0 for the citizen's contact person, where the citizen has one and this is a visit; else 1. */
    public static int notByContactPerson(Stop stop, Member member) {
        Citizen citizen = stop.citizen();
        return citizen == null
                        || citizen.contactPerson() == null
                        || citizen.contactPerson().equals(member.id())
                ? 0
                : 1;
    }

    /** 1 where the citizen prefers some members and this is neither of them nor the contact person. */
    public static int notByPreferred(Stop stop, Member member) {
        Citizen citizen = stop.citizen();
        return citizen == null
                        || citizen.preferredMembers().isEmpty()
                        || citizen.preferredMembers().contains(member.id())
                        || member.id().equals(citizen.contactPerson())
                ? 0
                : 1;
    }

    /** 1 where they share no language. */
    public static int noSharedLanguage(Stop stop, Member member) {
        Citizen citizen = stop.citizen();
        return citizen == null || citizen.sharesLanguageWith(member) ? 0 : 1;
    }

    /** 1 where the citizen wishes a carer of another gender; only at home. */
    public static int notTheWishedGender(Stop stop, Member member) {
        Citizen citizen = stop.citizen();
        return citizen == null || stop.place() == null || citizen.wishesGenderOf(member) ? 0 : 1;
    }

    /** What a member's coming costs a citizen's continuity: 1 for a known face, 2 for a new one; counted once a plan. */
    public static int face(Citizen citizen, Member member) {
        return citizen.knows(member) ? 1 : 2;
    }

    /** Minutes that a member with a scarce competence spends on work that needs none of the scarce ones it has. */
    public static int scarceMinutes(Stop stop, Set<Competence> scarce) {
        if (scarce.isEmpty() || stop.competences().stream().anyMatch(scarce::contains)) {
            return 0;
        }
        return stop.seconds() / 60;
    }

    /** The part of a piece of work that lies in the evening of a day of the plan, in seconds. */
    public static int eveningSeconds(int start, int end, int day) {
        return Math.max(0, end - Math.max(start, day * DAY + EVENING));
    }

    /** What a change costs those who were told otherwise: 3 for another member, and 1 for each begun half hour moved. */
    public static int change(@Nullable Published told, Member member, int start) {
        if (told == null) {
            return 0;
        }
        int moved = Math.ceilDiv(Math.abs(start - told.start()), 30 * 60);
        return (told.member().equals(member.id()) ? 0 : 3) + moved;
    }
}
