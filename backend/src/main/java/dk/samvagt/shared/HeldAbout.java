package dk.samvagt.shared;

import java.util.List;

/**
 * What an area keeps about people, told so that a person can be given it, that a person can be forgotten, and that
 * nothing is kept for longer than its time. Each area speaks of its own tables; a test compares them with the
 * database, so that a new table is not forgotten.
 */
public interface HeldAbout {

    /** What is kept about whom. */
    List<HeldTable> tables();

    /** Where it is told among what other areas keep, the smallest first: who it is before all, who has looked last. */
    default int place() {
        return 0;
    }

    /** What is done when a person is forgotten, in order. */
    default List<HeldErasure> erasures() {
        return List.of();
    }

    /** What must be done before a person can be forgotten. */
    default List<HeldHindrance> hindrances() {
        return List.of();
    }

    /** What goes when its time is up, in order. */
    default List<RetentionRule> rules() {
        return List.of();
    }
}
