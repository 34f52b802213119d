package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Stop;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what changes for whom. */
public final class PlanChangeWords {

    private final JudgedDay day;
    private final DayWords names;
    private final Words words;

    /** Sentences about changes of this day for a reader of this language. */
    public PlanChangeWords(JudgedDay day, DayWords names) {
        this.day = day;
        this.names = names;
        this.words = names.words();
    }

    /** A change as a sentence. */
    public String sentence(ProposedChange change) {
        Map<String, Object> values = new HashMap<>();
        values.put("errand", names.errand(change.visit(), change.citizen(), change.task()));
        putEnd(values, "from", change.from());
        putEnd(values, "to", change.to());
        return words.say("planChange." + change.kind(), values);
    }

    /** The same, and why. */
    public String sentenceWithReason(ProposedChange change) {
        return reason(change).map(reason -> sentence(change) + " " + reason).orElseGet(() -> sentence(change));
    }

    private Optional<String> reason(ProposedChange change) {
        ProposedChange.End from = change.from();
        ProposedChange.End to = change.to();
        if (from != null && day.facts().absent().contains(from.member())) {
            return Optional.of(words.say("planChange.why.absent", "member", names.member(from.member())));
        }
        if (to == null) {
            return Optional.of(words.say("planChange.why.noRoom"));
        }
        Stop stop = day.stops().get(change.key());
        Citizen citizen = stop == null ? null : stop.citizen();
        Member member = member(to.member());
        if (change.kind() == ProposedChange.Kind.TIME) {
            return Optional.of(words.say("planChange.why.time"));
        }
        if (citizen != null && to.member().equals(citizen.contactPerson())) {
            return Optional.of(words.say("planChange.why.contact", "member", names.member(to.member())));
        }
        if (citizen != null && member != null && citizen.knows(member)) {
            return Optional.of(words.say("planChange.why.known", "member", names.member(to.member())));
        }
        return change.kind() == ProposedChange.Kind.ADDED
                ? Optional.of(words.say("planChange.why.leftOut"))
                : Optional.of(words.say("planChange.why.fits"));
    }

    private @Nullable Member member(String id) {
        return day.routes().values().stream()
                .map(route -> route.member())
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void putEnd(Map<String, Object> values, String name, ProposedChange.@Nullable End end) {
        if (end != null) {
            values.put(name, names.member(end.member()));
            values.put(name + "Time", names.time(end.start()));
        }
    }
}
