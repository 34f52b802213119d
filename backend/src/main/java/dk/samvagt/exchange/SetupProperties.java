package dk.samvagt.exchange;

import dk.samvagt.identity.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A team that is to be there from the start, and who may sign in to it. What is there already stays as it is.
 *
 * @param team id of the team, as in its files; or none
 * @param teamName what the team is called
 * @param accounts who may sign in
 */
@Validated
@ConfigurationProperties("samvagt.setup")
record SetupProperties(
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}")
        String team,

        @Nullable String teamName,
        @DefaultValue @Valid List<SetupAccount> accounts) {

    /** Refuses accounts without a team. */
    SetupProperties {
        if (team == null && !accounts.isEmpty()) {
            throw new IllegalArgumentException(
                    "samvagt.setup.accounts names " + accounts.size() + " account(s); name their samvagt.setup.team.");
        }
    }

    /**
     * Somebody who may sign in.
     *
     * @param username lower-case letters, digits, dots and dashes
     * @param password at least 8 characters; changed nowhere else yet, so keep it as a secret
     * @param name what others see
     * @param role MEMBER or FACILITATOR
     * @param member which of the team's members it is, by id; none for a facilitator
     */
    record SetupAccount(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,99}")
            String username,

            @NotNull @Size(min = 8, max = 200) String password,
            @NotBlank String name,
            @NotNull Role role,
            @Nullable String member) {

        /** Nothing of it belongs in a log. */
        @Override
        public String toString() {
            return "SetupAccount";
        }
    }
}
