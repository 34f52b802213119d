package dk.samvagt.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the built screens are.
 *
 * @param screens a folder with {@code index.html}, on the class path or as a file address; ends with a slash
 */
@Validated
@ConfigurationProperties("samvagt.web")
record WebProperties(
        @DefaultValue("classpath:/static/") @Pattern(regexp = "(classpath|file):.*/")
        String screens) {}
