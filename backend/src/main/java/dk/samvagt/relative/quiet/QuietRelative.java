package dk.samvagt.relative.quiet;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A relative whom somebody should ask how things are.
 *
 * @param relative id of the relative
 * @param name what the relative is called
 * @param citizens ids of the citizens they are near to
 * @param reasons why
 */
record QuietRelative(UUID relative, String name, List<String> citizens, List<Notice> reasons) {

    /** Those with rising signals, the most signals first, then the silent ones, the longest first. */
    static final Comparator<QuietRelative> RISING_FIRST = Comparator.comparing(QuietRelative::silentDays)
            .thenComparing(QuietRelative::signals)
            .reversed()
            .thenComparing(QuietRelative::name);

    private int silentDays() {
        return reasons.stream()
                .map(Notice::silentDays)
                .filter(days -> days != null)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private int signals() {
        return reasons.stream()
                .map(Notice::signalsNow)
                .filter(signals -> signals != null)
                .findFirst()
                .orElse(0);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "QuietRelative[" + relative + "]";
    }
}
