package dk.samvagt.portal.page;

import dk.samvagt.portal.entry.PageLanguage;
import jakarta.validation.constraints.NotNull;

/**
 * How a relative likes to read.
 *
 * @param language in which language
 * @param largeText whether in large letters
 */
record OwnPageReading(
        @NotNull PageLanguage language, @NotNull Boolean largeText) {}
