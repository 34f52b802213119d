package dk.samvagt.relative.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who is near to a citizen.
 *
 * @param about who it is
 * @param citizen id of the citizen
 * @param relation what they are to each other
 */
record NewRelative(
        @NotNull @Valid RelativeBody about,
        @NotBlank String citizen,
        @NotNull @Valid RelationBody relation) {}
