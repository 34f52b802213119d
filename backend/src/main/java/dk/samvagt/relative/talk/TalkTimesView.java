package dk.samvagt.relative.talk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a relative can be talked with, or why there is no time.
 *
 * @param times the next times; empty where none of the hours is long enough, or where none are noted
 * @param hoursNoted whether anybody has noted when the relative can be reached
 * @param longest the longest of these hours; none where no hour lies within the team's day
 */
@Schema(name = "TalkTimes")
record TalkTimesView(
        List<TalkTime> times, boolean hoursNoted, @Nullable LongestSpan longest) {}
