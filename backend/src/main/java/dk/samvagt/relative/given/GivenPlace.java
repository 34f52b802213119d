package dk.samvagt.relative.given;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where what is given takes the relative, and when.
 *
 * @param leavesHome true where they leave home and somebody may be needed there
 * @param firstTime when they can be there for the first time, or null where that is not known
 * @param begun true where they can have been there
 */
record GivenPlace(boolean leavesHome, @Nullable Instant firstTime, boolean begun) {}
