package dk.samvagt.identity;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The demo team and its sign-ins.
 *
 * @param demo whether the demo team is loaded; where not said, it is with the embedded database and is not with
 *     another
 * @param demoPassword the password of every demo sign-in; the sign-in page shows it
 */
@Validated
@ConfigurationProperties("samvagt")
public record DemoProperties(
        @Nullable Boolean demo,
        @DefaultValue("sundparken") @NotBlank String demoPassword) {}
