package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.model.TimeWindow;
import java.util.ArrayList;
import java.util.List;

/** Says why a stop is where it is. */
public final class WhyWords {

    private final JudgedDay day;
    private final DayWords names;
    private final Words words;

    /** Sentences about this plan for a reader of this language. */
    public WhyWords(JudgedDay day, DayWords names) {
        this.day = day;
        this.names = names;
        this.words = names.words();
    }

    /** What spoke for it, then what against; rules that are broken are not among it. */
    public List<String> sentences(StopKey key, Stop stop) {
        Route route = stop.route();
        StopTiming timing = stop.timing();
        if (route == null || timing == null) {
            return List.of(leftOut(key));
        }
        List<String> said = new ArrayList<>();
        if (day.facts().isHistory(key)) {
            said.add(words.say("why.history", "member", name(route.member()), "time", names.time(timing.start())));
            return said;
        }
        decided(key, said);
        skills(stop, route.member(), said);
        Citizen citizen = stop.citizen();
        if (citizen != null) {
            faces(citizen, route.member(), said);
        }
        time(stop, timing, said);
        return said;
    }

    private String leftOut(StopKey key) {
        Decision decision = day.layout().mark(key).decision();
        return decision != null && decision.isOff()
                ? words.say("why.takenOff", "by", decision.by())
                : words.say("why.leftOut");
    }

    private void decided(StopKey key, List<String> said) {
        Decision decision = day.layout().mark(key).decision();
        if (decision != null) {
            said.add(words.say(decision.isExact() ? "why.decidedExactly" : "why.decided", "by", decision.by()));
        }
    }

    private void skills(Stop stop, Member member, List<String> said) {
        if (!stop.competences().isEmpty() && member.competences().containsAll(stop.competences())) {
            said.add(words.say(
                    "why.competence", "member", name(member), "competences", names.competences(stop.competences())));
        }
    }

    private void faces(Citizen citizen, Member member, List<String> said) {
        String contact = citizen.contactPerson();
        String key;
        if (member.id().equals(contact)) {
            key = "why.contact";
        } else if (citizen.preferredMembers().contains(member.id())) {
            key = "why.preferred";
        } else {
            key = citizen.knows(member) ? "why.known" : "why.new";
        }
        said.add(words.say(key, "member", name(member), "citizen", names.citizen(citizen.id())));
        if (contact != null && !contact.equals(member.id())) {
            said.add(words.say(
                    "why.otherContact", "member", names.member(contact), "citizen", names.citizen(citizen.id())));
        }
    }

    private void time(Stop stop, StopTiming timing, List<String> said) {
        TimeWindow window = stop.errand().window();
        int late = Figures.minutes(window.secondsLate(timing.start()));
        said.add(words.say(
                late > 0 ? "why.late" : "why.inTime",
                "earliest",
                names.time(window.earliest()),
                "latest",
                names.time(window.latest()),
                "time",
                names.time(timing.start()),
                "minutes",
                late));
        int travel = Figures.minutes(timing.travel());
        if (travel > 0) {
            said.add(words.say("why.travel", "minutes", travel));
        }
    }

    private String name(Member member) {
        return names.member(member.id());
    }
}
