package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: so many attempts per username and address, then a wait. Kept in memory; each
 * instance counts for itself.
 */
@Component
class SignInThrottle {

    private static final int REMEMBERED = 10_000;

    private final IdentityProperties properties;
    private final TimeMeter time;
    private final Map<Attempt, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(IdentityProperties properties, Clock clock) {
        this.properties = properties;
        this.time = new ClockTime(clock);
    }

    /**
     * Counts an attempt.
     *
     * @throws ProblemException {@code TOO_MANY_ATTEMPTS}
     */
    synchronized void count(String username, String address) {
        ConsumptionProbe probe = buckets.computeIfAbsent(new Attempt(username, address), attempt -> newBucket())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusMillis(999)
                    .toSeconds();
            throw new ProblemException(IdentityProblem.TOO_MANY_ATTEMPTS, seconds)
                    .with("retryAfterSeconds", Math.toIntExact(seconds));
        }
    }

    /** Forgets the failed attempts of one who got it right. */
    synchronized void forget(String username, String address) {
        buckets.remove(new Attempt(username, address));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(properties.failedAttempts())
                        .refillGreedy(properties.failedAttempts(), properties.failedAttemptsWindow()))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Attempt(String username, String address) {}

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
