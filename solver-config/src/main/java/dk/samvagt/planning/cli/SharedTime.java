package dk.samvagt.planning.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shares the time to search among the dates by how much there is to plan on each. */
final class SharedTime {

    private SharedTime() {}

    /**
     * The time of each date.
     *
     * @param total more than zero
     * @param errands visits and groups by date, 1 or more each
     */
    static Map<LocalDate, Duration> of(Duration total, Map<LocalDate, Integer> errands) {
        long all = errands.values().stream().mapToLong(Integer::longValue).sum();
        Map<LocalDate, Duration> shares = new LinkedHashMap<>();
        errands.forEach((date, count) ->
                shares.put(date, Duration.ofMillis(Math.max(1, total.toMillis() * count / all))));
        return shares;
    }
}
