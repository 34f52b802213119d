package dk.samvagt.portal.page;

import dk.samvagt.relative.ReachableSpan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * When the relative can be reached.
 *
 * @param hours any number on a weekday; none for at any time
 */
record OwnHours(@NotNull @Size(max = 30) List<@NotNull @Valid ReachableSpan> hours) {}
