package dk.samvagt.relative.need;

import java.util.UUID;

/**
 * What a signal came to.
 *
 * @param need the need
 * @param signal id of the signal, to write a note on it or to take it back
 * @param gathered true where others had seen the same and it was added to theirs
 */
record FlaggedNeed(NeedView need, UUID signal, boolean gathered) {}
