package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlanJustification;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RuleFinding;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what tried wishes would mean, by something that happens on the day they are tried on. */
final class WishExample {

    private final JudgedDay before;
    private final JudgedDay after;
    private final DayWords names;
    private final WishWords words;

    /** Compares two plans of a day, both judged with the tried wishes. */
    WishExample(JudgedDay before, JudgedDay after, DayWords names, WishWords words) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.words = words;
    }

    /** Sentences about the wish that moves most. */
    String of(TriedWishes tried) {
        Question question = tried.mostMoved();
        return Stream.of(price(question, tried.value(question)), met(question).orElseGet(() -> count(question)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String price(Question question, int value) {
        String what = words.what(question);
        if (value == 0) {
            return names.words().say("wish.example.off", "what", what);
        }
        return question.minutesOfTravel(value)
                .map(minutes -> names.words().say("wish.example.price", "what", what, "minutes", minutes))
                .orElse("");
    }

    /** Somebody for whom the wish is met after and was not before. */
    private Optional<String> met(Question question) {
        Set<String> open = stops(after.judgement().get(question.rule()));
        return stops(before.judgement().get(question.rule())).stream()
                .filter(stop -> !open.contains(stop))
                .sorted()
                .map(StopKey::parse)
                .flatMap(stop -> sentence(stop).stream())
                .findFirst();
    }

    private static Set<String> stops(RuleFinding finding) {
        Set<String> stops = new HashSet<>();
        finding.justifications().stream().map(DayPlanJustification::stops).forEach(stops::addAll);
        return stops;
    }

    private Optional<String> sentence(StopKey key) {
        Stop was = before.stop(key);
        Stop is = after.stop(key);
        Citizen citizen = is.citizen();
        Route from = was.route();
        Route to = is.route();
        StopTiming timing = is.timing();
        StopTiming timingBefore = was.timing();
        if (citizen == null || from == null || to == null || timing == null || timingBefore == null) {
            return Optional.empty();
        }
        boolean sameMember = from.member().id().equals(to.member().id());
        if (sameMember && timing.start() == timingBefore.start()) {
            return Optional.empty();
        }
        return Optional.of(names.words()
                .say(
                        sameMember ? "wish.example.time" : "wish.example.member",
                        "citizen",
                        names.citizen(citizen.id()),
                        "from",
                        names.member(from.member().id()),
                        "to",
                        names.member(to.member().id()),
                        "time",
                        names.time(timing.start()),
                        "timeBefore",
                        names.time(timingBefore.start())));
    }

    private String count(Question question) {
        RuleFinding was = before.judgement().get(question.rule());
        RuleFinding is = after.judgement().get(question.rule());
        // A rule that is switched off finds nothing, and crowding is no matter of places.
        if (is.weight() == 0 || question.minutesOfTravel(Question.DEFAULT).isEmpty()) {
            return "";
        }
        return names.words()
                .say(
                        was.count() + is.count() == 0 ? "wish.example.met" : "wish.example.count",
                        "before",
                        was.count(),
                        "after",
                        is.count(),
                        "wish",
                        names.rule(question.rule()));
    }
}
