package dk.samvagt.dayplan.wishes;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a team has answered beside what somebody tries.
 *
 * @param moves from the kept value to the tried one, for every question
 */
record TriedWishes(Map<Question, WishMove> moves) {

    /** Keeps a copy; refuses to leave a question out. */
    TriedWishes {
        moves = new EnumMap<>(moves);
        if (moves.size() != Question.values().length) {
            throw new IllegalArgumentException("Only " + moves.keySet() + " are answered; every question must be.");
        }
    }

    /** What is tried for a question. */
    int value(Question question) {
        return requireNonNull(moves.get(question)).to();
    }

    /** The one that moves most; the first of equals. */
    Question mostMoved() {
        return Arrays.stream(Question.values())
                .max(Comparator.comparingInt(this::distance).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int distance(Question question) {
        WishMove move = requireNonNull(moves.get(question));
        return Math.abs(move.to() - move.from());
    }

    RuleWeights weights() {
        return WishedWeights.weights(this::value);
    }
}
