package dk.samvagt.portal;

import dk.samvagt.testing.TeamCalls;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A relative's browser, with its cookies and an address of its own. Bodies may be written with single quotes. */
final class RelativesBrowser {

    private final MockMvcTester http;
    private final String address;
    private Cookie token;
    private @Nullable Cookie session;

    RelativesBrowser(MockMvcTester http, String address) {
        this.http = http;
        this.address = address;
        this.token = cookie(http.get().uri("/api/session").exchange(), "XSRF-TOKEN");
    }

    MvcTestResult signIn(String code) {
        return enter("{'proof': '%s'}".formatted(code));
    }

    MvcTestResult enter(String body) {
        MvcTestResult result = send(HttpMethod.POST, "/api/portal/session", body);
        if (result.getResponse().getStatus() == 204) {
            session = cookie(result, "SAMVAGT");
            token = cookie(result, "XSRF-TOKEN");
        }
        return result;
    }

    MvcTestResult send(HttpMethod method, String path, String body) {
        return http.method(method)
                .uri(path)
                .cookie(session == null ? new Cookie[] {token} : new Cookie[] {token, session})
                .header("X-XSRF-TOKEN", token.getValue())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    MvcTestResult ask(String path) {
        return send(HttpMethod.GET, path, "");
    }

    JsonNode get(String path) {
        return TeamCalls.answer(ask(path));
    }

    Cookie session() {
        return Objects.requireNonNull(session, "Nobody is signed in.");
    }

    void uses(Cookie session) {
        this.session = session;
    }

    static Cookie cookie(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name), name);
    }
}
