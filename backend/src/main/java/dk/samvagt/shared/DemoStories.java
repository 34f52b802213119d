package dk.samvagt.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What is told of the demo teams, shipped inside the application: a folder of YAML files for each team. */
@Component
public class DemoStories {

    private final JsonMapper json;

    DemoStories(JsonMapper json) {
        this.json = json;
    }

    /**
     * What a team's file tells, if it has one.
     *
     * @param name the file's name without its end, such as {@code meetings}
     * @throws IllegalArgumentException where the file tells something else than the type knows
     */
    public <T> Optional<T> find(String team, String name, Class<T> type) {
        ClassPathResource file = new ClassPathResource("demo/stories/" + team + "/" + name + ".yaml");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream yaml = file.getInputStream()) {
            Object told = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return Optional.of(json.convertValue(told, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
