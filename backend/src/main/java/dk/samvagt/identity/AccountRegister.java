package dk.samvagt.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final LastDays lastDays;
    private final PasswordEncoder passwords;

    AccountRegister(Accounts accounts, LastDays lastDays, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.lastDays = lastDays;
        this.passwords = passwords;
    }

    /**
     * Makes an account; one of this username that is there already gets the membership and the password. A member who
     * has left is not let in by being named again.
     */
    public void register(NewAccount told, String password) {
        NewAccount wanted = told.atMostUntil(lastDay(told.membership()));
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

    private @Nullable LocalDate lastDay(Membership membership) {
        String member = membership.member();
        return member == null ? null : lastDays.find(membership.team(), member).orElse(null);
    }
}
