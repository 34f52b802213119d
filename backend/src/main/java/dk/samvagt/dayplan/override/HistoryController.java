package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.plan.Change;
import dk.samvagt.dayplan.plan.DayHistory;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.words.ChangeWords;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.dayplan.words.Words;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what was done to a day. */
@RestController
class HistoryController {

    private final Days days;
    private final DayHistory history;
    private final SeenCitizens seen;

    HistoryController(Days days, DayHistory history, SeenCitizens seen) {
        this.days = days;
        this.history = history;
        this.seen = seen;
    }

    @GetMapping("/api/teams/{team}/day-plans/{date}/history")
    @Operation(summary = "Everything that was done to the day's plan, newest first")
    List<ChangeView> listChanges(@PathVariable String team, @PathVariable LocalDate date) {
        DaySnapshot day = days.get(team, date);
        Set<UUID> undone = history.listUndone(day.id());
        ChangeWords sentences = new ChangeWords(new DayWords(Words.in(LocaleContextHolder.getLocale()), day.facts()));
        List<Change> changes = history.list(day.id());
        seen.ofVisits(
                "DAY_HISTORY",
                team,
                day.facts(),
                changes.stream().flatMap(change -> change.visit().stream()).toList());
        return changes.stream()
                .map(change -> view(change, sentences, undone.contains(change.id())))
                .toList();
    }

    private static ChangeView view(Change change, ChangeWords sentences, boolean undone) {
        return new ChangeView(
                change.id(),
                change.version(),
                change.at(),
                change.by().orElse("Samvagt"),
                change.type(),
                change.visit().orElse(null),
                sentences.sentence(change),
                undone,
                change.type().isUndoable());
    }
}
