package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.planning.LaterStart;
import java.util.ArrayList;
import java.util.List;

/** Says which visits begin later than planned, those that are too late by name and time. */
public final class LaterWords {

    private static final int NAMED = 3;

    private final DayWords names;
    private final Words words;

    /** In the language of these names. */
    public LaterWords(DayWords names) {
        this.names = names;
        this.words = names.words();
    }

    /** The first few that are too late, how many more, and how many are only later. */
    public List<String> sentences(List<LaterStart> later) {
        List<LaterStart> late = later.stream().filter(LaterStart::isTooLate).toList();
        List<String> said = new ArrayList<>();
        late.stream().limit(NAMED).map(this::late).forEach(said::add);
        if (late.size() > NAMED) {
            said.add(words.count("effect.lateVisit.more", late.size() - NAMED));
        }
        if (later.size() > late.size()) {
            said.add(words.count("effect.later", later.size() - late.size()));
        }
        return said;
    }

    private String late(LaterStart one) {
        return words.say(
                "effect.lateVisit",
                "errand",
                names.errand(one.stop().visit()),
                "minutes",
                Math.ceilDiv(one.late(), 60),
                "member",
                names.member(one.member()),
                "time",
                names.time(one.start()));
    }
}
