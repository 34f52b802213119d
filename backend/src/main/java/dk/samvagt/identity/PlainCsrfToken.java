package dk.samvagt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * The token travels as it is: a client sends back the cookie's value. Every answer sets the cookie where it is
 * missing. No page carries the token in its body, so there is nothing to mask.
 */
class PlainCsrfToken extends CsrfTokenRequestAttributeHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        token.get().getToken();
    }
}
