package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.Change;
import dk.samvagt.dayplan.plan.ChangeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Says what was done to a day. */
public final class ChangeWords {

    private final DayWords names;
    private final Words words;

    /** Sentences about this day for a reader of this language. */
    public ChangeWords(DayWords names) {
        this.names = names;
        this.words = names.words();
    }

    /** A line of the history as a sentence. */
    public String sentence(Change change) {
        Map<String, String> known = change.details();
        Map<String, Object> values = new HashMap<>();
        values.put("by", change.by().orElse("Samvagt"));
        change.visit().ifPresent(visit -> values.put("errand", names.errand(visit)));
        putMember(values, known, "from");
        putMember(values, known, "to");
        putMember(values, known, "member");
        if (known.containsKey("start")) {
            values.put("time", names.time(Integer.parseInt(known.get("start"))));
        }
        if (known.containsKey("with")) {
            values.put("other", names.errand(known.get("with")));
        }
        if (known.containsKey("of")) {
            values.put("what", words.say("changed." + known.get("of")));
        }
        if (known.containsKey("count")) {
            values.put("count", known.get("count"));
        }
        EngagementWords.put(values, known, words);
        String sentence = words.say(key(change.type(), known), values);
        return known.containsKey("reason")
                ? sentence + " " + words.say("change.reason", "reason", known.get("reason"))
                : sentence;
    }

    private void putMember(Map<String, Object> values, Map<String, String> known, String name) {
        if (known.containsKey(name)) {
            values.put(name, names.member(known.get(name)));
        }
    }

    private String key(ChangeType type, Map<String, String> known) {
        boolean fromSomebody = known.containsKey("from");
        boolean toSomebody = known.containsKey("to");
        String variant =
                switch (type) {
                    case MOVE ->
                        !fromSomebody ? ".placed" : Objects.equals(known.get("from"), known.get("to")) ? ".within" : "";
                    case START_AT, PIN -> toSomebody ? "" : ".off";
                    case UNASSIGN -> fromSomebody ? "" : ".off";
                    case ENGAGEMENT_CHANGED -> EngagementWords.variant(known);
                    default -> "";
                };
        return "change." + type + variant;
    }
}
