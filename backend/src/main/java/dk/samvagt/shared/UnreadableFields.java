package dk.samvagt.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Lets the reading of a request's body go on past a field that cannot be read, so that all of them can be told at
 * once. Only while a body is being read; all other reading of JSON stops at the first as usual.
 */
class UnreadableFields extends DeserializationProblemHandler {

    private static final String FOUND = UnreadableFields.class.getName();

    /** From here on fields of this request's body are gathered. */
    static void gather() {
        attributes().setAttribute(FOUND, new LinkedHashMap<String, Class<?>>(), RequestAttributes.SCOPE_REQUEST);
    }

    /** The fields that could not be read and what was expected there; the gathering is over. */
    static Map<String, Class<?>> gathered() {
        Map<String, Class<?>> found = found();
        attributes().removeAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
        return found == null ? Map.of() : found;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> expected, String value, String message) {
        return noted(context, expected) ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> expected, Number value, String message) {
        return noted(context, expected) ? null : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType expected, JsonToken token, JsonParser parser, String message) {
        TokenStreamContext place = parser.streamReadContext();
        // A list that is not expected has begun already; it is its field that is told.
        if (!noted(token == JsonToken.START_ARRAY ? place.getParent() : place, expected.getRawClass())) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    private static boolean noted(DeserializationContext context, Class<?> expected) {
        return noted(context.getParser().streamReadContext(), expected);
    }

    private static boolean noted(@Nullable TokenStreamContext place, Class<?> expected) {
        Map<String, Class<?>> found = found();
        String path = path(place);
        if (found == null || path.isEmpty()) {
            return false;
        }
        found.putIfAbsent(path, expected);
        return true;
    }

    private static String path(@Nullable TokenStreamContext place) {
        List<String> names = new ArrayList<>();
        for (TokenStreamContext one = place; one != null; one = one.getParent()) {
            if (one.inObject() && one.currentName() != null) {
                names.addFirst(one.currentName());
            } else if (one.inArray()) {
                names.addFirst("[" + one.getCurrentIndex() + "]");
            }
        }
        return String.join(".", names).replace(".[", "[");
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Class<?>> found() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        return attributes == null
                ? null
                : (Map<String, Class<?>>) attributes.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST);
    }

    private static RequestAttributes attributes() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
