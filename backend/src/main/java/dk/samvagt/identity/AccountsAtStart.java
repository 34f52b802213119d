package dk.samvagt.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the sign-ins that the settings name. */
@Component
class AccountsAtStart implements ApplicationRunner {

    private final AccountsProperties properties;
    private final AccountRegister accounts;

    AccountsAtStart(AccountsProperties properties, AccountRegister accounts) {
        this.properties = properties;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        properties.accounts().forEach(wanted -> accounts.register(wanted.account(), wanted.password()));
    }
}
