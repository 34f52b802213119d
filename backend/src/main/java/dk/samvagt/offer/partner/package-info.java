/** Clinic, nursing, prevention and associations around a team: what they know of it, and who visits them when. */
@NamedInterface("partner")
@NullMarked
package dk.samvagt.offer.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
