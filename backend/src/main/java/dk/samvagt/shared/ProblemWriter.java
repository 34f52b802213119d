package dk.samvagt.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Turns a problem into problem details in the reader's language. */
@Component
class ProblemWriter {

    private final LocaleResolver languages;
    private final Clock clock;

    ProblemWriter(LocaleResolver languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    ResponseEntity<Object> write(ProblemException problem, HttpServletRequest request) {
        return write(problem, request, HttpHeaders.EMPTY);
    }

    ResponseEntity<Object> write(ProblemException problem, HttpServletRequest request, HttpHeaders headers) {
        ProblemCode code = problem.code();
        Locale language = languages.resolveLocale(request);
        ProblemText text = code.text(language);
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(code.status(), problem.tell(text, LocalDate.now(clock)));
        detail.setType(URI.create("urn:samvagt:problem:" + code.name()));
        detail.setTitle(text.title());
        detail.setProperty("code", code.name());
        problem.members().forEach(detail::setProperty);
        return ResponseEntity.status(code.status())
                .headers(headers)
                .headers(own -> own.setContentLanguage(language))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
