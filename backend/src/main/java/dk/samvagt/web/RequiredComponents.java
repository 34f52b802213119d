package dk.samvagt.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Describes what a record says about itself: a component that is not {@link Nullable} is always there; one that is
 * nullable is left out where it is null.
 */
@Component
class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = rawClass(type);
        if (schema != null && raw != null && raw.isRecord()) {
            Schema<?> described = schema.get$ref() == null ? schema : referred(schema, context);
            if (described != null && described.getProperties() != null) {
                described.setRequired(required(raw));
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> referred(Schema<?> schema, ModelConverterContext context) {
        return context.getDefinedModels().get(StringUtils.getFilename(schema.get$ref()));
    }

    private static @Nullable Class<?> rawClass(AnnotatedType type) {
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        return java == null ? null : java.getRawClass();
    }

    private static @Nullable List<String> required(Class<?> described) {
        List<String> required = names(described).toList();
        return required.isEmpty() ? null : required;
    }

    /** By the names they have in JSON; what is unwrapped is there with its own components. */
    private static Stream<String> names(Class<?> described) {
        return Arrays.stream(described.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? names(component.getType())
                        : Stream.of(name(component)));
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }
}
