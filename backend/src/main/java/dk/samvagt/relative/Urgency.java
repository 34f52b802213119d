package dk.samvagt.relative;

/** How soon a relative's need must be answered; the most urgent first. */
public enum Urgency {
    RED(1),
    YELLOW(7),
    GREEN(30);

    private final int answerWithinDays;

    Urgency(int answerWithinDays) {
        this.answerWithinDays = answerWithinDays;
    }

    /** Days, at the same time of day, within which the team answers. */
    public int answerWithinDays() {
        return answerWithinDays;
    }

    /** True where this one must be answered sooner. */
    public boolean isMoreUrgentThan(Urgency other) {
        return compareTo(other) < 0;
    }
}
