package dk.samvagt.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where what goes wrong becomes an answer. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    /** States that PostgreSQL tells. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String NO_CHARACTER = "22021";

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException problem, HttpServletRequest request) {
        return writer.write(problem, request);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> overtaken(HttpServletRequest request) {
        return writer.write(new ProblemException(CommonProblem.CHANGED_BY_OTHERS), request);
    }

    /** Of two who add the same at once the second is overtaken; Hibernate does not tell that apart, PostgreSQL does. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refusedByTheDatabase(DataIntegrityViolationException e, HttpServletRequest request) {
        String state = e.getRootCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "";
        return switch (state) {
            case UNIQUE_VIOLATION -> overtaken(request);
            case NO_CHARACTER -> writer.write(new ProblemException(CommonProblem.INVALID_REQUEST), request);
            default -> unexpected(e, request);
        };
    }

    /** A value of the address that is not written in UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException e, HttpServletRequest request) {
        return writer.write(new ProblemException(CommonProblem.INVALID_REQUEST), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            return null;
        }
        // The pattern, since an address may hold a secret.
        log.error(
                "{} {} failed",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                e);
        return writer.write(new ProblemException(CommonProblem.UNEXPECTED), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return writer.write(problemOf(e, status), ((ServletWebRequest) request).getRequest(), headers);
    }

    private static ProblemException problemOf(Exception e, HttpStatusCode status) {
        return switch (e) {
            case MethodArgumentNotValidException invalid -> invalidBody(invalid);
            case HandlerMethodValidationException invalid -> invalidParameter(invalid);
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable.getCause());
            case HttpRequestMethodNotSupportedException method ->
                new ProblemException(CommonProblem.METHOD_NOT_ALLOWED, method.getMethod());
            case MethodArgumentTypeMismatchException mismatch ->
                new ProblemException(CommonProblem.INVALID_PARAMETER, mismatch.getName());
            case TypeMismatchException mismatch ->
                new ProblemException(CommonProblem.INVALID_PARAMETER, String.valueOf(mismatch.getPropertyName()));
            case MissingServletRequestParameterException missing ->
                new ProblemException(CommonProblem.MISSING_PARAMETER, missing.getParameterName());
            case MissingServletRequestPartException missing ->
                new ProblemException(CommonProblem.MISSING_PARAMETER, missing.getRequestPartName());
            default -> new ProblemException(codeOf(status));
        };
    }

    static CommonProblem codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> CommonProblem.UNKNOWN_PATH;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.FILE_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_FORMAT;
            default -> status.is4xxClientError() ? CommonProblem.INVALID_REQUEST : CommonProblem.UNEXPECTED;
        };
    }

    private static ProblemException invalidBody(MethodArgumentNotValidException invalid) {
        List<FieldError> errors = invalid.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), message(error)))
                .toList();
        return new ProblemException(CommonProblem.INVALID_BODY).with("errors", errors);
    }

    /** What was expected, where the value is not even of the type; what Spring says of that names classes. */
    private static String message(org.springframework.validation.FieldError error) {
        if (!error.contains(TypeMismatchException.class)) {
            return String.valueOf(error.getDefaultMessage());
        }
        Class<?> expected = error.unwrap(TypeMismatchException.class).getRequiredType();
        return Expectation.of(expected == null ? Object.class : expected, LocaleContextHolder.getLocale());
    }

    private static ProblemException invalidParameter(HandlerMethodValidationException invalid) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                nameOf(result.getMethodParameter()), String.valueOf(error.getDefaultMessage()))))
                .toList();
        String names = errors.isEmpty() ? "?" : errors.getFirst().field();
        return new ProblemException(CommonProblem.INVALID_PARAMETER, names).with("errors", errors);
    }

    private static String nameOf(MethodParameter parameter) {
        return String.valueOf(parameter.getParameterName());
    }
}
