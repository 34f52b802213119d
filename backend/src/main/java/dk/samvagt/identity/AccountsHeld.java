package dk.samvagt.identity;

import static dk.samvagt.shared.HeldPerson.Kind.MEMBER;

import dk.samvagt.shared.HeldAbout;
import dk.samvagt.shared.HeldErasure;
import dk.samvagt.shared.HeldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a member signs in. */
@Component
class AccountsHeld implements HeldAbout {

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of(MEMBER, "account", "Adgang", "Sign-in")
                .with("membership", "join membership m on m.account_id = account.id")
                .where("m.team = :team and m.member = :id")
                .field("username", "username", "Brugernavn", "Username")
                .field("name", "display_name", "Navn", "Name")
                .coded("role", "role", "Rolle", "Role")
                .field("lastDay", "m.last_day", "Lukkes efter", "Closes after"));
    }

    @Override
    public List<HeldErasure> erasures() {
        return List.of(
                HeldErasure.delete(
                        MEMBER,
                        "membership",
                        "team = :team and member = :id",
                        "At medarbejderen hørte til teamet med sin adgang",
                        "That the sign-in belonged to the team"),
                HeldErasure.delete(
                        MEMBER,
                        "account",
                        "username in (:closing)",
                        "Brugernavn, navn og adgangskode",
                        "Username, name and password"));
    }
}
