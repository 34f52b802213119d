package dk.samvagt.citizen.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a member has read a note. Each part is told to be there always: where all might be missing, the readings of a
 * note would be deleted and written anew for each reader, which the database refuses.
 *
 * @param wording which of its wordings, from 0
 * @param member id of the member
 * @param name what the member is called
 * @param at when
 */
@Embeddable
public record Reading(
        @Column(nullable = false) int wording,
        @Column(nullable = false) String member,
        @Column(nullable = false) String name,
        @Column(nullable = false) Instant at) {}
