package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.StartLink;
import java.util.Arrays;

/** Two stops whose starts hang together. */
final class LinkFacts {

    final StartLink link;
    final int number;
    final StopFacts first;
    final StopFacts second;
    final boolean pair;
    /** Set where people put the two so that no start can keep them together: each then starts as asked. */
    boolean ignored;

    LinkFacts(StartLink link, int number, StopFacts first, StopFacts second) {
        this.link = link;
        this.number = number;
        this.first = first;
        this.second = second;
        this.pair = link.kind() == StartLink.Kind.PAIR;
    }

    StopFacts other(int stop) {
        return first.number == stop ? second : first;
    }

    /** How much later than the other's start a stop must start at least: seconds, may be negative. */
    int atLeastAfterOther(int stop) {
        return second.number == stop ? link.min() : -link.max();
    }

    static int[] append(int[] numbers, int number) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = number;
        return longer;
    }
}
