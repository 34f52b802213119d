package dk.samvagt.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the server refuses by itself: addresses that are none, headers that are too long. */
class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private final JsonMapper mapper;

    ProblemValve(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The host's answers are these, and none of its own. */
    static void answersFor(Container host, JsonMapper mapper) {
        ((StandardHost) host).setErrorReportValveClass(ProblemValve.class.getName());
        host.getPipeline().addValve(new ProblemValve(mapper));
    }

    @Override
    protected void report(Request request, Response response, Throwable unexpected) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String asked = request.getHeader("Accept-Language");
        Locale language = asked != null && asked.startsWith("en") ? Locale.ENGLISH : Locale.of("da");
        CommonProblem code = ProblemHandler.codeOf(HttpStatusCode.valueOf(status));
        ProblemText text = code.text(language);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status), new ProblemException(code).tell(text, LocalDate.EPOCH));
        detail.setType(URI.create("urn:samvagt:problem:" + code.name()));
        detail.setTitle(text.title());
        detail.setProperty("code", code.name());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.getLanguage());
        try {
            response.getReporter().write(mapper.writeValueAsString(detail));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
