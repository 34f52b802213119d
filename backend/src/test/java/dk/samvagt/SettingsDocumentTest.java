package dk.samvagt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever looks up a setting in docs/settings.md finds it there, with the default that it has. */
class SettingsDocumentTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(samvagt[^`]*)` \\| ([^|]*) \\|", Pattern.MULTILINE);

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        Map<String, String> documented = documented();
        Map<String, @Nullable String> settings = settings();

        assertThat(documented).containsOnlyKeys(settings.keySet());
        settings.forEach((setting, standard) -> {
            if (standard != null) {
                assertThat(documented.get(setting)).as(setting).isEqualTo("`" + standard + "`");
            }
        });
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/settings.md")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2).strip());
        }
        return rows;
    }

    private static Map<String, @Nullable String> settings() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, @Nullable String> settings = new TreeMap<>();
        scan.findCandidateComponents("dk.samvagt").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .forEach(component -> settings.put(name(component), standard(component)));
        return settings;
    }

    private static String name(RecordComponent component) {
        String prefix = component
                .getDeclaringRecord()
                .getAnnotation(ConfigurationProperties.class)
                .value();
        return prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What is used where nobody sets it; null where that depends on the machine or is nothing at all. */
    private static @Nullable String standard(RecordComponent component) {
        return Arrays.stream(component
                        .getDeclaringRecord()
                        .getDeclaredConstructors()[0]
                        .getParameters())
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(standard -> standard != null && standard.value().length > 0)
                .map(standard -> standard.value()[0])
                .findFirst()
                .orElse(null);
    }
}
