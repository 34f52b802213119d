package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a change costs. */
public final class EffectWords {

    private static final int FACES_NAMED = 3;

    private final JudgedDay before;
    private final JudgedDay after;
    private final DayWords names;
    private final Words words;

    /** Sentences about what lies between two plans of a day. */
    public EffectWords(JudgedDay before, JudgedDay after, DayWords names) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.words = names.words();
    }

    /**
     * The cost, the most telling first.
     *
     * @param broken sentences of the rules that are newly broken
     */
    public List<String> sentences(List<String> broken) {
        Figures was = Figures.of(before);
        Figures is = Figures.of(after);
        List<String> said = new ArrayList<>(broken);
        say(said, "effect.unassigned", is.unassigned() - was.unassigned());
        sayMinutes(said, "effect.travel", is.travelMinutes() - was.travelMinutes());
        sayMinutes(said, "effect.late", Figures.minutes(is.lateSeconds()) - Figures.minutes(was.lateSeconds()));
        said.addAll(faces());
        if (broken.isEmpty()) {
            said.add(words.say("effect.noRuleBroken"));
        }
        return said;
    }

    private void say(List<String> said, String key, int difference) {
        if (difference != 0) {
            said.add(words.count(key + (difference > 0 ? ".more" : ".less"), Math.abs(difference)));
        }
    }

    private void sayMinutes(List<String> said, String key, int difference) {
        if (difference != 0) {
            said.add(words.say(key + (difference > 0 ? ".more" : ".less"), "minutes", Math.abs(difference)));
        }
    }

    /** Whom those citizens meet whose visits have another member now. */
    private List<String> faces() {
        Set<String> said = new LinkedHashSet<>();
        after.stops().forEach((key, stop) -> {
            Member now = member(stop);
            Citizen citizen = stop.citizen();
            if (now != null && citizen != null && !now.id().equals(memberBefore(key))) {
                said.add(words.say(
                        face(citizen, now), "citizen", names.citizen(citizen.id()), "member", names.member(now.id())));
            }
        });
        List<String> all = List.copyOf(said);
        if (all.size() <= FACES_NAMED) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, FACES_NAMED));
        some.add(words.count("effect.face.more", all.size() - FACES_NAMED));
        return some;
    }

    private static String face(Citizen citizen, Member member) {
        if (member.id().equals(citizen.contactPerson())) {
            return "effect.face.contact";
        }
        return citizen.knows(member) ? "effect.face.known" : "effect.face.new";
    }

    private @Nullable String memberBefore(StopKey key) {
        Member member = member(before.stops().get(key));
        return member == null ? null : member.id();
    }

    private static @Nullable Member member(@Nullable Stop stop) {
        Route route = stop == null ? null : stop.route();
        return route == null ? null : route.member();
    }
}
