package dk.samvagt.web;

import dk.samvagt.shared.ProblemMember;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beside what it finds in the controllers. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String SCHEMAS = Components.COMPONENTS_SCHEMAS_REF;

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        LocalTime.class,
                        new StringSchema().pattern("^\\d{2}:\\d{2}$").example("08:15"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Samvagt").version("0.1.0")).servers(List.of(new Server().url("/")));
    }

    /** Operations are grouped by area, not by class. */
    @Bean
    OperationCustomizer areas() {
        return (operation, method) -> {
            String name = method.getBeanType().getPackageName().split("\\.")[2];
            operation.setTags(List.of(name));
            return operation;
        };
    }

    /** Every operation may answer with problem details. */
    @Bean
    OpenApiCustomizer problems(List<ProblemMember> members) {
        return description -> {
            Map<String, Schema> schemas = description.getComponents().getSchemas();
            schemas.put("ProblemCode", new StringSchema()._enum(ProblemCodes.names()));
            schemas.put("ProblemDetail", problemDetail(members, schemas));
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().setDefault(problem()));
        };
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("What went wrong, in the reader's language")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(SCHEMAS + "ProblemDetail"))));
    }

    private static Schema<?> problemDetail(List<ProblemMember> members, Map<String, Schema> schemas) {
        Schema<?> detail = new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new Schema<>().$ref(SCHEMAS + "ProblemCode"));
        detail.setRequired(List.of("type", "title", "status", "detail", "code"));
        members.forEach(member -> detail.addProperty(member.name(), resolved(member, schemas)));
        return detail;
    }

    private static Schema<?> resolved(ProblemMember member, Map<String, Schema> schemas) {
        ResolvedSchema resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(
                        new io.swagger.v3.core.converter.AnnotatedType(member.type()).resolveAsRef(true));
        schemas.putAll(resolved.referencedSchemas);
        return resolved.schema;
    }
}
