package dk.samvagt.planning.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: the fewest letters to change, add, leave out or swap. */
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        String best = null;
        int fewest = allowed + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < fewest) {
                int changes = changes(word.toUpperCase(Locale.ROOT), candidate.toUpperCase(Locale.ROOT));
                if (changes < fewest && changes < candidate.length()) {
                    fewest = changes;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The edit distance with swaps of neighbours (optimal string alignment). */
    private static int changes(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + other, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
