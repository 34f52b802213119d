package dk.samvagt.dayplan.myday;

import dk.samvagt.dayplan.board.AgreedWith;
import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.StopFlag;
import dk.samvagt.dayplan.board.StopView;
import dk.samvagt.dayplan.board.TalkWith;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.exchange.RespiteRow;
import dk.samvagt.planning.model.VisitMode;
import dk.samvagt.visit.Note;
import dk.samvagt.visit.VisitInfo;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what to know at the door. */
final class DoorNotes {

    private final JudgedDay day;
    private final DayWords names;
    private final Words words;
    private final Locale language;

    DoorNotes(BoardPage page, Locale language) {
        this.day = page.day();
        this.names = page.names();
        this.words = page.words();
        this.language = language;
    }

    /** Sentences about a stop, most pressing first. */
    List<String> of(StopView stop, Set<String> citizenLanguages) {
        List<String> notes = new ArrayList<>();
        if (stop.strict()) {
            notes.add(words.say("door.STRICT", "time", words.time(LocalTime.parse(stop.latest()))));
        }
        if (stop.staff() > 1) {
            notes.add(together(stop));
        }
        String citizen = stop.citizen();
        TalkWith talk = stop.talk();
        AgreedWith agreed = stop.agreed();
        if (citizen != null && talk != null) {
            notes.add(words.say("door.TALK", "relative", talk.relativeName(), "citizen", names.citizen(citizen)));
        }
        if (agreed != null && agreed.who() != null) {
            notes.add(words.say("door.AGREED." + agreed.effect(), "who", agreed.who(), "task", agreed.taskLabel()));
        }
        if (citizen != null) {
            respites(notes, citizen, stop);
            personal(notes, citizen, stop, citizenLanguages);
        }
        if (stop.mode() != VisitMode.HOME && talk == null) {
            notes.add(words.say("door." + stop.mode()));
        }
        day.facts().findVisit(stop.visit()).ifPresent(visit -> reasons(notes, visit));
        return notes;
    }

    private String together(StopView stop) {
        String partner = stop.partner();
        return partner == null
                ? words.say("door.TWO_PEOPLE.open")
                : words.say("door.TWO_PEOPLE", "partner", names.member(partner));
    }

    private void respites(List<String> notes, String citizen, StopView stop) {
        if (!stop.flags().contains(StopFlag.RESPITE)) {
            return;
        }
        LocalTime start = LocalTime.parse(stop.start());
        LocalTime end = LocalTime.parse(stop.end());
        for (RespiteRow respite : day.facts().folder().respites()) {
            if (respite.citizen().equals(citizen) && respite.from().isBefore(end) && start.isBefore(respite.to())) {
                notes.add(respite(citizen, respite));
            }
        }
    }

    private String respite(String citizen, RespiteRow respite) {
        String name = names.citizen(citizen);
        String from = words.time(respite.from());
        String to = words.time(respite.to());
        String relative = respite.relative();
        return relative == null
                ? words.say("door.RESPITE", "citizen", name, "from", from, "to", to)
                : words.say("door.RESPITE.relative", "citizen", name, "relative", relative, "from", from, "to", to);
    }

    private void personal(List<String> notes, String citizen, StopView stop, Set<String> languages) {
        TalkWith talk = stop.talk();
        String name = talk == null ? names.citizen(citizen) : talk.relativeName();
        if (stop.flags().contains(StopFlag.LANGUAGE)) {
            List<String> spoken = languages.stream()
                    .map(code -> Locale.of(code).getDisplayLanguage(language))
                    .toList();
            notes.add(words.say("door.LANGUAGE", "citizen", name, "languages", words.list(spoken)));
        }
        if (stop.flags().contains(StopFlag.NEW_FACE)) {
            notes.add(words.say("door.NEW_FACE", "citizen", name));
        }
    }

    private void reasons(List<String> notes, VisitInfo visit) {
        reason(notes, "door.ADDED", visit.added());
        reason(notes, "door.CHANGED", visit.changed());
    }

    private void reason(List<String> notes, String key, @Nullable Note note) {
        if (note != null) {
            notes.add(words.say(key, "by", note.by(), "reason", note.reason()));
        }
    }
}
