package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.planning.DayFacts;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.visit.VisitInfo;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and labels of one day in one language. */
public final class DayWords {

    private final Words words;
    private final DayFacts facts;
    private final Map<String, MemberRow> members;
    private final Map<String, CitizenRow> citizens;
    private final Map<String, VisitRow> visits;
    private final Map<String, GroupRow> groups;

    /** The day's names for a reader of this language. */
    public DayWords(Words words, DayFacts facts) {
        this.words = words;
        this.facts = facts;
        this.members = facts.folder().membersById();
        this.citizens = facts.folder().citizensById();
        this.visits = facts.folder().visitsById();
        this.groups = facts.folder().groupsById();
    }

    /** The language. */
    public Words words() {
        return words;
    }

    /** A member's name; the id where the member is unknown. */
    public String member(String id) {
        MemberRow member = members.get(id);
        return member == null ? id : member.name();
    }

    /** A citizen's name; the id where the citizen is unknown. */
    public String citizen(String id) {
        CitizenRow citizen = citizens.get(id);
        return citizen == null ? id : citizen.name();
    }

    /** What a visit or group is called within a sentence: the visit to somebody, or the group's name. */
    public String errand(String id) {
        VisitRow visit = visits.get(id);
        if (visit != null && facts.findVisit(id).map(VisitInfo::talk).isPresent()) {
            return words.say("errand.talk." + visit.mode(), "relative", citizen(visit.citizen()));
        }
        if (visit != null) {
            return words.say("errand.visit", "citizen", citizen(visit.citizen()), "task", lower(task(visit.task())));
        }
        GroupRow group = groups.get(id);
        return group == null ? words.say("errand.gone") : words.say("errand.group", "group", group.name());
    }

    /** The same for what may be gone by now. */
    public String errand(String id, @Nullable String citizen, String task) {
        boolean gone = !visits.containsKey(id) && !groups.containsKey(id);
        return gone && citizen != null
                ? words.say("errand.visit", "citizen", citizen(citizen), "task", lower(task(task)))
                : errand(id);
    }

    /** A kind of help; what has no label is shown as the team wrote it. */
    public String task(String code) {
        return labelled("task.", code);
    }

    /** Something a member may be able to do. */
    public String competence(Competence competence) {
        return labelled("competence.", competence.code());
    }

    /** Several of them in a row. */
    public String competences(Collection<Competence> several) {
        return words.list(several.stream().sorted().map(this::competence).toList());
    }

    /** A rule in a few words. */
    public String rule(DayPlanRule rule) {
        return words.say("rule." + rule);
    }

    /** A moment of the day. */
    public String time(int second) {
        return words.time(facts.clock().time(second));
    }

    private String labelled(String prefix, String code) {
        if (words.has(prefix + code)) {
            return words.say(prefix + code);
        }
        boolean isCode = code.equals(code.toUpperCase(Locale.ROOT)) && !code.contains(" ");
        String plain = isCode ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : code;
        return Words.capitalised(plain);
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
