package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.BrokenRules;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.dayplan.words.RuleWords;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.VisitRow;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A judged day with all that is needed to show it to a reader of one language. */
public final class BoardPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final JudgedDay day;
    private final DayWords names;
    private final RuleWords rules;
    private final Map<String, MemberRow> members;
    private final Map<String, CitizenRow> citizens;
    private final Map<String, VisitRow> visits;
    private final Map<String, GroupRow> groups;
    private final Map<StopKey, List<HardJustification>> broken;

    /** A day for a reader of this language. */
    public BoardPage(JudgedDay day, Words words) {
        this.day = day;
        this.names = new DayWords(words, day.facts());
        this.rules = new RuleWords(day, names);
        this.members = day.facts().folder().membersById();
        this.citizens = day.facts().folder().citizensById();
        this.visits = day.facts().folder().visitsById();
        this.groups = day.facts().folder().groupsById();
        this.broken = BrokenRules.of(day).byStop();
    }

    /** What is shown. */
    public JudgedDay day() {
        return day;
    }

    /** Names and labels. */
    public DayWords names() {
        return names;
    }

    /** The language. */
    public Words words() {
        return names.words();
    }

    /** HH:mm. */
    public String clock(int second) {
        return TIME.format(day.facts().clock().time(second));
    }

    /** HH:mm. */
    public static String clock(LocalTime time) {
        return TIME.format(time);
    }

    MemberRow member(String id) {
        MemberRow member = members.get(id);
        if (member == null) {
            throw new IllegalStateException("Member " + id + " has a shift but is not of the team.");
        }
        return member;
    }

    List<MemberRow> members() {
        return List.copyOf(members.values());
    }

    /** Whom a visit is to: its citizen, or the relative of a talk; null for a group. */
    public @Nullable CitizenRow findVisited(String visit) {
        VisitRow row = visits.get(visit);
        return row == null ? null : citizens.get(row.citizen());
    }

    @Nullable
    VisitRow findVisit(String id) {
        return visits.get(id);
    }

    @Nullable
    GroupRow findGroup(String id) {
        return groups.get(id);
    }

    @Nullable
    CitizenRow findCitizen(@Nullable String id) {
        return id == null ? null : citizens.get(id);
    }

    /** The rules that are broken at a stop. */
    public List<BrokenRule> broken(StopKey stop) {
        return broken.getOrDefault(stop, List.of()).stream()
                .map(one -> broken(one, stop))
                .distinct()
                .toList();
    }

    /** One of them, with the reason that a person gave at this stop. */
    public BrokenRule broken(HardJustification one, StopKey at) {
        String reason = day.layout()
                .mark(at)
                .findBreak(one.rule().name())
                .map(known -> known.reason())
                .orElse(null);
        return new BrokenRule(one.rule(), rules.label(one), rules.sentence(one), reason);
    }

    /** One of them, wherever it is. */
    public BrokenRule broken(HardJustification one) {
        return new BrokenRule(one.rule(), rules.label(one), rules.sentence(one), null);
    }
}
