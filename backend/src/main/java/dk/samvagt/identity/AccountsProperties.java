package dk.samvagt.identity;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * People who may sign in.
 *
 * @param accounts made at the start; one that is there already gets the team and the password told here
 */
@Validated
@ConfigurationProperties("samvagt.identity")
record AccountsProperties(@DefaultValue List<@Valid AccountSetting> accounts) {}
