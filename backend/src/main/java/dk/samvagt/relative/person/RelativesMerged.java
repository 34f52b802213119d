package dk.samvagt.relative.person;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Two notes of one relative have become one. Within this area and the same transaction; whoever keeps something about
 * relatives moves it.
 *
 * @param team id of the team
 * @param kept id of the one who stays
 * @param gone id of the double
 * @param shared ids of the citizens that both were near to
 * @param at when
 * @param by name of the one who merged them
 */
public record RelativesMerged(String team, UUID kept, UUID gone, Set<String> shared, Instant at, String by) {}
