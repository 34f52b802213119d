package dk.samvagt.exchange;

import dk.samvagt.identity.AccountRegister;
import dk.samvagt.identity.DemoProperties;
import dk.samvagt.identity.Membership;
import dk.samvagt.identity.NewAccount;
import dk.samvagt.identity.Role;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.TeamFolder;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sign-ins of a demo team: one for each member, by first name, and one for the facilitator and one for the advisor, whom
 * all demo teams share.
 */
@Component
class DemoAccounts {

    private static final String FACILITATOR = "facilitator";
    private static final String ADVISOR = "vejleder";

    /** What the relatives' advisor is called. */
    static final String ADVISOR_NAME = "Bente Krog";

    private final AccountRegister accounts;
    private final DemoProperties properties;

    DemoAccounts(AccountRegister accounts, DemoProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    /** Makes them; what the members sign in with, by their id. */
    Map<String, String> keep(TeamFolder folder) {
        String team = folder.team().id();
        Set<String> taken = new HashSet<>();
        Map<String, String> usernames = new HashMap<>();
        taken.add(FACILITATOR);
        taken.add(ADVISOR);
        register(FACILITATOR, "Birgit Sommer", Role.FACILITATOR, new Membership(team, null));
        register(ADVISOR, ADVISOR_NAME, Role.ADVISOR, new Membership(team, null));
        for (MemberRow member : folder.members()) {
            String username = username(member.name());
            if (!taken.add(username)) {
                username = username + "." + member.id();
                taken.add(username);
            }
            register(username, member.name(), Role.MEMBER, new Membership(team, member.id()));
            usernames.put(member.id(), username);
        }
        return usernames;
    }

    private void register(String username, String name, Role role, Membership membership) {
        accounts.register(new NewAccount(username, name, role, membership, true), properties.demoPassword());
    }

    /** The first name in small letters that every keyboard has. */
    static String username(String name) {
        String first = name.strip().split("[\\s-]", 2)[0].toLowerCase(Locale.ROOT);
        String danish = first.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
