package dk.samvagt.relative.cover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Respites that a person confirms.
 *
 * @param covers which
 */
record ConfirmedCover(@NotEmpty @Size(max = 60) List<@NotNull @Valid WantedCover> covers) {}
