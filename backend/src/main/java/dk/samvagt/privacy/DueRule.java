package dk.samvagt.privacy;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.RetentionRule;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * A rule as it stands tonight.
 *
 * @param rule the rule
 * @param before until when what was done with goes
 */
record DueRule(RetentionRule rule, ZonedDateTime before) {

    static DueRule at(Instant now, RetentionRule rule, Period keeps) {
        return new DueRule(rule, now.atZone(Copenhagen.ZONE).minus(keeps));
    }

    Map<String, Object> values() {
        return Map.of("before", before.toInstant().atOffset(ZoneOffset.UTC), "day", before.toLocalDate());
    }
}
