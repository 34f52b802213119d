package dk.samvagt.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body with fields that cannot be read, and names all of them, together with those that break a rule. */
@RestControllerAdvice
class BodyReading extends RequestBodyAdviceAdapter {

    private final Validator validator;

    BodyReading(Validator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        UnreadableFields.gather();
        return message;
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        Map<String, Class<?>> unreadable = UnreadableFields.gathered();
        if (body == null) {
            throw new ProblemException(CommonProblem.MALFORMED_JSON);
        }
        if (!unreadable.isEmpty()) {
            Locale language = LocaleContextHolder.getLocale();
            Stream<FieldError> errors = unreadable.entrySet().stream()
                    .map(field -> new FieldError(field.getKey(), Expectation.of(field.getValue(), language)));
            throw new ProblemException(CommonProblem.INVALID_BODY)
                    .with(
                            "errors",
                            Stream.concat(errors, brokenRules(body, unreadable)).toList());
        }
        return body;
    }

    /** What else is wrong; a field that could not be read is not called missing as well. */
    private Stream<FieldError> brokenRules(Object body, Map<String, Class<?>> unreadable) {
        return validator.validate(body).stream()
                .filter(violation -> !unreadable.containsKey(path(violation)))
                .sorted(Comparator.comparing(BodyReading::path))
                .map(violation -> new FieldError(path(violation), violation.getMessage()));
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
