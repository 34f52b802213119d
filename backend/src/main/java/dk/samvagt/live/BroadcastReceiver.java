package dk.samvagt.live;

/** Hears what is sent on one channel by any instance, this one included; a bean of this type is found by itself. */
public interface BroadcastReceiver {

    /** The channel listened to: lower-case letters and underscores. */
    String channel();

    /** Called for each message, one at a time and in the order sent; must return at once. */
    void received(String text);

    /** The database was out of reach for a while; what was sent meanwhile is never told. */
    default void missedSome() {}
}
