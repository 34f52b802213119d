package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a member at work; the shift has the member's id. */
final class MemberStory {

    final Set<String> competences = new HashSet<>();
    final Set<String> languages = new HashSet<>();
    /** The day of the plan; times count from its first midnight. */
    int day;

    int[] shift = Clock.span("07:00-15:00");
    int availableFrom;
    int capacity;
    int breakSeconds;
    boolean leavesWhenNeeded;
    int[] breakSpan = Clock.span("07:00-07:00");

    final List<Engagement> engagements = new ArrayList<>();

    @Nullable
    Gender gender;

    @Nullable
    String supervisor;

    private final String id;
    private final Profession profession;

    MemberStory(String id, Profession profession) {
        this.id = id;
        this.profession = profession;
    }

    Shift toShift() {
        Member member = new Member(
                id,
                profession,
                competences.stream().map(Competence::new).collect(Collectors.toSet()),
                languages,
                TravelMode.BIKE,
                gender,
                PlanFixture.BASE,
                supervisor);
        int from = Math.max(shift[0], availableFrom);
        return new Shift(
                id,
                member,
                day,
                shift[0],
                shift[1],
                from,
                breakSeconds,
                breakSpan[0],
                breakSpan[1],
                PlanFixture.BASE,
                PlanFixture.BASE,
                capacity,
                leavesWhenNeeded,
                engagements);
    }
}
