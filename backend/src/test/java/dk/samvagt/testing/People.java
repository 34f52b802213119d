package dk.samvagt.testing;

import dk.samvagt.identity.AccountRegister;
import dk.samvagt.identity.Membership;
import dk.samvagt.identity.NewAccount;
import dk.samvagt.identity.Role;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who sign in. {@code mvc.post()...with(people.member("hanne", "sundparken"))} is asked by Hanne. */
@TestComponent
public class People {

    /** Everybody's password. */
    public static final String PASSWORD = "hemmeligt ord";

    private static final String TOKEN = "16f7e6a0-1f3c-4f8f-9d4e-0b6d2b1f1f11";

    private final AccountRegister accounts;

    People(AccountRegister accounts) {
        this.accounts = accounts;
    }

    /** A member of a team; the username is also the member's id. The token that a change needs comes along. */
    public RequestPostProcessor member(String username, String team) {
        exists(username, Role.MEMBER, new Membership(team, username));
        return signedIn(username, Role.MEMBER);
    }

    /** A facilitator of a team. */
    public RequestPostProcessor facilitator(String username, String team) {
        exists(username, Role.FACILITATOR, new Membership(team, null));
        return signedIn(username, Role.FACILITATOR);
    }

    /** A relatives' advisor who serves a team. */
    public RequestPostProcessor advisor(String username, String team) {
        exists(username, Role.ADVISOR, new Membership(team, null));
        return signedIn(username, Role.ADVISOR);
    }

    /** Makes an account that can sign in with {@link #PASSWORD}. */
    public void exists(String username, Role role, Membership membership) {
        accounts.register(new NewAccount(username, "Navn " + username, role, membership, false), PASSWORD);
    }

    /** The one of this username is asking, a member of some team, with the token that a change needs. */
    public static RequestPostProcessor signedIn(String username) {
        return signedIn(username, Role.MEMBER);
    }

    private static RequestPostProcessor signedIn(String username, Role role) {
        RequestPostProcessor user =
                SecurityMockMvcRequestPostProcessors.user(username).roles(role.name());
        return request -> user.postProcessRequest(token().postProcessRequest(request));
    }

    /** The token comes along as a browser sends it back: as a cookie, and once more as a header. */
    public static RequestPostProcessor token() {
        return request -> {
            Stream<Cookie> others = request.getCookies() == null ? Stream.of() : Arrays.stream(request.getCookies());
            request.setCookies(Stream.concat(others, Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                    .toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", TOKEN);
            return request;
        };
    }
}
