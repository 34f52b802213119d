package dk.samvagt.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    AccountRegister(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Makes an account; one of this username that is there already gets the membership and the password. */
    public void register(NewAccount wanted, String password) {
        accounts.findByUsername(wanted.username())
                .ifPresentOrElse(
                        known -> {
                            known.becomePartOf(wanted.membership());
                            if (!passwords.matches(password, known.passwordHash())) {
                                known.changePassword(passwords.encode(password));
                            }
                        },
                        () -> accounts.save(new Account(wanted, passwords.encode(password))));
    }
}
