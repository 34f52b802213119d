package dk.samvagt.offer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That an offer is no longer given.
 *
 * @param because why, or null
 */
record Withdrawal(@Nullable @Size(max = 500) String because) {}
