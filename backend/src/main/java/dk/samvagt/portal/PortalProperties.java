package dk.samvagt.portal;

import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The relatives' own page.
 *
 * @param linkLifetime how long a link that is sent by mail can be used, once
 * @param codeLifetime how long a printed code can be used, once
 * @param publicUrl where relatives find Samvagt; without it no links are sent, since an address that a request names
 *     may be anybody's
 * @param mailFrom whom the mails come from; without it none are sent
 */
@Validated
@ConfigurationProperties("samvagt.portal")
public record PortalProperties(
        @DefaultValue("24h") @DurationMin(minutes = 1) Duration linkLifetime,
        @DefaultValue("14d") @DurationMin(minutes = 1) Duration codeLifetime,
        @Nullable URI publicUrl,
        @Nullable String mailFrom) {}
