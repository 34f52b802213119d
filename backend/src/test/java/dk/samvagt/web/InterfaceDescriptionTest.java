package dk.samvagt.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.SamvagtTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The screens' types are generated from a copy of the description; here the copy is held against the server. With
 * {@code -Dsamvagt.openapi.update=true} the copy is written anew instead; {@code npm run generate} then makes the types.
 */
@SamvagtTest
class InterfaceDescriptionTest {

    private static final Path COPY = Path.of("../frontend/src/api/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What comes over the event stream, of which the description says only that it is text. */
    private static final Set<String> TOLD_BY_EVENTS = Set.of("PlanEvent");

    @Autowired
    MockMvcTester mvc;

    @Test
    void theScreensKnowTheInterfaceAsItIs() throws IOException {
        ObjectNode copy = (ObjectNode) JSON.readTree(Files.readString(COPY));
        String expected = pretty(overlaid(copy.deepCopy(), description()));
        if (Boolean.getBoolean("samvagt.openapi.update")) {
            Files.writeString(COPY, expected);
            copy = (ObjectNode) JSON.readTree(expected);
        }
        assertThat(pretty(copy))
                .as("%s has drifted; write it anew with -Dsamvagt.openapi.update=true", COPY)
                .isEqualTo(expected);
    }

    /** The description in the order of the copy, so that little moves when it is written anew. */
    private static ObjectNode overlaid(ObjectNode copy, ObjectNode description) {
        for (String part : List.of("openapi", "info", "servers")) {
            copy.set(part, description.get(part));
        }
        overlay(copy, description, "/paths", Set.of());
        overlay(copy, description, "/components/schemas", TOLD_BY_EVENTS);
        return copy;
    }

    private static void overlay(ObjectNode copy, ObjectNode description, String place, Set<String> kept) {
        ObjectNode target = (ObjectNode) copy.at(place);
        ObjectNode source = (ObjectNode) description.at(place);
        target.setAll(source);
        Set<String> names = new HashSet<>(source.propertyNames());
        names.addAll(kept);
        target.retain(names);
    }

    private ObjectNode description() {
        byte[] body = mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray();
        return (ObjectNode) JSON.readTree(new String(body, StandardCharsets.UTF_8));
    }

    private static String pretty(JsonNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return JSON.writer().with(printer).writeValueAsString(node).replace("\" : ", "\": ") + "\n";
    }
}
