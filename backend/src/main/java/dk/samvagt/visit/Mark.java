package dk.samvagt.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That somebody started or finished a visit.
 *
 * @param at when
 * @param by id of the member
 */
@Embeddable
public record Mark(Instant at, String by) {}
