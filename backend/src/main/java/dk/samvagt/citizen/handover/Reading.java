package dk.samvagt.citizen.handover;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a member has read a note.
 *
 * @param wording which of its wordings, from 0
 * @param member id of the member
 * @param name what the member is called
 * @param at when
 */
@Embeddable
public record Reading(int wording, String member, String name, Instant at) {}
