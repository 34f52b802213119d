package dk.samvagt.relative.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a relative turned out to be another one, noted twice.
 *
 * @param into id of the one who stays
 * @param at when they were merged
 * @param by name of the one who did it
 */
@Embeddable
record Merger(
        @Column(name = "merged_into") UUID into,
        @Column(name = "merged_at") Instant at,
        @Column(name = "merged_by") String by) {}
