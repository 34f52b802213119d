package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.words.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks what matters in one language. */
final class WishWords {

    private final Words words;

    WishWords(Words words) {
        this.words = words;
    }

    WishView wish(Question question, int value) {
        return new WishView(
                question.rule(),
                label(question),
                words.say("wish.question", "what", what(question)),
                help(question, value),
                value,
                Question.DEFAULT,
                Question.weight(question.rule(), value));
    }

    /** What the wish is, to follow "that". */
    String what(Question question) {
        return words.say("wish." + question + ".what");
    }

    /** What a value means. */
    String help(Question question, int value) {
        if (value == 0) {
            return words.say("wish.off");
        }
        Optional<Long> minutes = question.minutesOfTravel(value);
        return minutes.isPresent()
                ? words.say("wish." + question + ".help", "minutes", minutes.get())
                : words.say("wish." + question + ".help");
    }

    /** What was changed. */
    String moves(Map<Question, WishMove> moves) {
        return moves.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(move -> words.say(
                        "wish.move",
                        "wish",
                        label(move.getKey()),
                        "from",
                        move.getValue().from(),
                        "to",
                        move.getValue().to()))
                .collect(Collectors.joining(", "));
    }

    String unknown() {
        return words.say("wish.unknown");
    }

    private String label(Question question) {
        return words.say("rule." + question);
    }
}
