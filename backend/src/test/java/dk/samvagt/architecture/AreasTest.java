package dk.samvagt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dk.samvagt.SamvagtApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.util.ClassUtils;

/** The areas keep to what they may use, and docs/architecture.md tells the truth about it. */
class AreasTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\|$", Pattern.MULTILINE);

    private final ApplicationModules areas = ApplicationModules.of(
            SamvagtApplication.class,
            DescribedPredicate.describe(
                    "the planner", (JavaClass one) -> one.getPackageName().startsWith("dk.samvagt.planning")));

    @Test
    void areasUseOnlyWhatTheyMay() {
        areas.verify();
    }

    @Test
    void theDocumentNamesEveryAreaAndWhatItMayUse() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        String document = Files.readString(Path.of("../docs/architecture.md"));
        String table = document.substring(document.indexOf("## Areas"), document.indexOf("## Who"));
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            documented.put(row.group(1), names(row.group(2)));
        }
        Map<String, Set<String>> declared = new TreeMap<>();
        areas.stream().forEach(area -> {
            Set<String> allowed = new TreeSet<>(allowed(area.getBasePackage().getName()));
            allowed.remove("shared");
            declared.put(area.getIdentifier().toString(), allowed);
        });

        assertThat(documented).isEqualTo(declared);
    }

    private static List<String> allowed(String area) {
        Class<?> declaration = ClassUtils.resolveClassName(area + ".package-info", null);
        return List.of(Objects.requireNonNull(
                        declaration.getAnnotation(ApplicationModule.class),
                        area + " is declared by its package-info; one among the tests would hide it")
                .allowedDependencies());
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        for (String name : cell.split(",")) {
            if (!name.isBlank() && !name.strip().equals("-")) {
                names.add(name.strip());
            }
        }
        return names;
    }
}
