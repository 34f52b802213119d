package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.StartLink;

/** Two stops whose starts hang together. */
final class LinkFacts {

    final StartLink link;
    final int number;
    final StopFacts first;
    final StopFacts second;
    final boolean pair;

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

    /** Lets both know each other. */
    void join() {
        first.link(this, second.number, -link.max(), link.min());
        second.link(this, first.number, link.min(), -link.max());
        second.second |= pair;
    }

    /** Lets each start as asked, where people put the two so that no start can keep them together. */
    void ignore() {
        first.unlink(second.number);
        second.unlink(first.number);
    }
}
