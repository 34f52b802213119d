package dk.samvagt.relative.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A relation is noted, or noted otherwise.
 *
 * @param version the version of the relative that was seen
 * @param relation what it is
 */
record RelationChange(
        @NotNull Integer version, @NotNull @Valid RelationBody relation) {}
