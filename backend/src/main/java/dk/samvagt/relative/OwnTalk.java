package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A planned talk, as the relative sees it themselves. It is their own: no citizen's consent is needed for it.
 *
 * @param kind what it is
 * @param place where
 * @param date the day
 * @param from it begins no sooner, in Copenhagen
 * @param to it begins no later, in Copenhagen
 */
public record OwnTalk(TalkKind kind, TalkPlace place, LocalDate date, LocalTime from, LocalTime to) {}
