package dk.samvagt.relative.demo;

import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.person.ReachableHours;
import dk.samvagt.relative.person.RelationKind;
import dk.samvagt.relative.person.RelativeDetails;
import dk.samvagt.relative.quiet.ContactKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A relative of the demo team, as the file tells.
 *
 * @param reachable hours such as {@code MONDAY 17:00-20:00}
 * @param near to whom; consents and needs are about the first unless another is named
 * @param knownForDays how long the team has known them; 90 days where left out
 */
public record DemoPerson(
        String name,
        @Nullable String phone,
        @Nullable String mail,
        Set<String> languages,
        @Nullable String situation,
        @Nullable String network,
        @Nullable Boolean interpreter,
        @Nullable List<String> reachable,
        List<DemoRelation> near,
        @Nullable List<DemoConsent> consents,
        @Nullable List<DemoContact> contacts,
        @Nullable List<DemoMessage> book,
        @Nullable List<DemoNeed> needs,
        @Nullable Integer knownForDays) {

    /** To whom they are near. */
    public record DemoRelation(
            String citizen,
            RelationKind kind,
            @Nullable List<String> tasks,
            @Nullable String contact) {}

    /** What the citizen lets them see, and whether that was withdrawn. */
    public record DemoConsent(
            @Nullable String citizen,
            List<ConsentTopic> topics,
            int daysAgo,
            @Nullable Integer withdrawnDaysAgo) {}

    /** That a member has spoken with them. */
    public record DemoContact(ContactKind how, int daysAgo, String by) {}

    /** What stands in the contact book: from a member, or without one from the relative. */
    public record DemoMessage(
            @Nullable Integer hoursAgo,
            @Nullable Integer daysAgo,
            @Nullable LocalTime time,
            @Nullable String by,
            String text,
            @Nullable Boolean read) {}

    RelativeDetails details() {
        return new RelativeDetails(
                name, phone, mail, new TreeSet<>(languages), situation, network, Boolean.TRUE.equals(interpreter));
    }

    List<ReachableHours> hours() {
        return listed(reachable).stream().map(DemoPerson::hours).toList();
    }

    private static ReachableHours hours(String told) {
        String[] parts = told.split("[ -]");
        return new ReachableHours(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    String citizen() {
        return near.getFirst().citizen();
    }

    static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
