package dk.samvagt.relative.need;

import java.util.UUID;

/** Which signal was made on which need, and whether the need was there before. */
record FlaggedSignal(UUID need, UUID signal, boolean gathered) {}
