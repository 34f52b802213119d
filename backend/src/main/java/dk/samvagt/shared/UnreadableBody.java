package dk.samvagt.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a body could not be read at all. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemException problem(@Nullable Throwable cause) {
        if (cause instanceof StreamConstraintsException) {
            return new ProblemException(CommonProblem.BODY_TOO_LARGE);
        }
        if (cause instanceof MismatchedInputException field && !field.getPath().isEmpty()) {
            return new ProblemException(CommonProblem.INVALID_BODY).with("errors", List.of(error(field)));
        }
        return new ProblemException(CommonProblem.MALFORMED_JSON);
    }

    private static FieldError error(MismatchedInputException field) {
        StringBuilder path = new StringBuilder();
        for (Reference step : field.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        Class<?> expected = field.getTargetType() == null ? Object.class : field.getTargetType();
        return new FieldError(path.toString(), Expectation.of(expected, LocaleContextHolder.getLocale()));
    }
}
