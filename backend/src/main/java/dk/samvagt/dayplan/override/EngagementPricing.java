package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.BrokenRule;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.BrokenRules;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.LaterStart;
import dk.samvagt.dayplan.words.LaterWords;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementPrice;
import dk.samvagt.team.EngagementPrices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out a day as it is around what would take members' time, and compares. */
@Component
class EngagementPricing implements EngagementPrices {

    private static final int RULES_NAMED = 3;

    private final DaySnapshots snapshots;
    private final DayJudging judging;
    private final SeenCitizens seen;

    EngagementPricing(DaySnapshots snapshots, DayJudging judging, SeenCitizens seen) {
        this.snapshots = snapshots;
        this.judging = judging;
        this.seen = seen;
    }

    @Override
    public Optional<EngagementPrice> find(String team, LocalDate date, List<Engagement> wanted) {
        return snapshots.find(team, date).filter(EngagementPricing::isPlanned).map(day -> price(day, wanted));
    }

    @Override
    public Optional<EngagementPrice> count(String team, LocalDate date, List<Engagement> wanted) {
        return snapshots.find(team, date).filter(EngagementPricing::isPlanned).map(day -> {
            JudgedDay before = judging.judge(day);
            JudgedDay after = judging.judge(day.taking(wanted));
            return figures(day, Effects.between(before, after), LaterStart.between(before, after), List.of());
        });
    }

    private static boolean isPlanned(DaySnapshot day) {
        return day.layout().routes().values().stream().anyMatch(route -> !route.isEmpty());
    }

    private EngagementPrice price(DaySnapshot day, List<Engagement> wanted) {
        JudgedDay before = judging.judge(day);
        JudgedDay after = judging.judge(day.taking(wanted));
        Effect effect = Effects.between(before, after);
        List<LaterStart> later = LaterStart.between(before, after);
        seen.ofVisits(
                "MEETING_PRICED",
                day.team(),
                day.facts(),
                later.stream().map(one -> one.stop().visit()).toList());
        return figures(day, effect, later, sentences(effect, sayLater(before, after, later), words(after)));
    }

    private static EngagementPrice figures(
            DaySnapshot day, Effect effect, List<LaterStart> later, List<String> sentences) {
        return new EngagementPrice(
                day.isPublished(),
                (int) later.stream().filter(LaterStart::isTooLate).count(),
                effect.lateMinutes(),
                effect.unassigned(),
                effect.newlyBroken().size(),
                sentences);
    }

    /** A visit after its fixed time is told as a broken rule already. */
    private static List<String> sayLater(JudgedDay before, JudgedDay after, List<LaterStart> later) {
        Set<String> told = BrokenRules.of(after).since(BrokenRules.of(before)).stream()
                .filter(HardJustification.StrictWindow.class::isInstance)
                .flatMap(broken -> broken.stops().stream())
                .map(stop -> StopKey.parse(stop).visit())
                .collect(Collectors.toSet());
        return new LaterWords(DayBoard.page(after).names())
                .sentences(later.stream()
                        .filter(one -> !told.contains(one.stop().visit()))
                        .toList());
    }

    private static Words words(JudgedDay day) {
        return DayBoard.page(day).words();
    }

    /** What breaks first, then who comes late, then the rest. */
    private static List<String> sentences(Effect effect, List<String> later, Words words) {
        List<String> broken =
                effect.newlyBroken().stream().map(BrokenRule::text).toList();
        List<String> said = new ArrayList<>(broken.stream().limit(RULES_NAMED).toList());
        if (broken.size() > RULES_NAMED) {
            said.add(words.count("effect.broken.more", broken.size() - RULES_NAMED));
        }
        said.addAll(later);
        effect.sentences().stream().filter(one -> !broken.contains(one)).forEach(said::add);
        return said;
    }
}
