package dk.samvagt.web;

import dk.samvagt.shared.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The codes of every area, so that the browser knows them by type. */
final class ProblemCodes {

    private static final String ROOT = "dk.samvagt";

    private ProblemCodes() {}

    static List<String> names() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scan.findCandidateComponents(ROOT).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(ProblemCodes::constants)
                .map(ProblemCode::name)
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<ProblemCode> constants(Class<?> area) {
        return Arrays.stream(area.getEnumConstants()).map(ProblemCode.class::cast);
    }
}
