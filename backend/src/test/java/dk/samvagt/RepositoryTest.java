package dk.samvagt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every file of the project, whatever its language. */
class RepositoryTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS =
            Set.of(".git", ".idea", ".vscode", "target", "node_modules", "dist", "data", "out", "generated");
    private static final Set<String> TEXT = Set.of(
            "java",
            "ts",
            "tsx",
            "js",
            "cjs",
            "css",
            "html",
            "json",
            "xml",
            "yaml",
            "yml",
            "sql",
            "properties",
            "py",
            "md",
            "csv",
            "example");
    private static final Set<String> CODE = Set.of("java", "ts", "tsx", "py");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(#[^)]*)?\\)");

    private static final List<Path> files = new ArrayList<>();

    @BeforeAll
    static void lookAtEveryFile() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean ours = folder.equals(ROOT)
                        || !NOT_OURS.contains(folder.getFileName().toString());
                return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).hasSizeGreaterThan(300);
    }

    @Test
    void nothingIsPutOff() {
        // Written apart, or this line would find itself.
        Pattern putOff = Pattern.compile(
                "\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled|\\b(it|test|describe)\\.(only|sk" + "ip|todo)\\(");

        assertThat(linesOf(CODE, putOff)).isEmpty();
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        Pattern terminal = Pattern.compile("System\\.(out|err)\\b");

        assertThat(linesOf(Set.of("java"), terminal))
                .allMatch(line -> line.contains("/planning/cli/")
                        || line.contains("/planning/benchmark/")
                        || line.contains("/src/test/"));
    }

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() {
        Pattern home = Pattern.compile("(?<![\\w.])/(home|Users|root)/\\w|[A-Z]:\\\\Users\\\\");

        assertThat(linesOf(TEXT, home)).isEmpty();
    }

    @Test
    void noFileOfCodeIsTooLongToRead() {
        assertThat(withEnding(CODE)
                        .filter(file -> file.toString().endsWith(".java")
                                || file.toString().endsWith(".tsx")))
                .allSatisfy(file -> assertThat(linesOf(file)).as(nameOf(file)).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void everyPackageSaysWhatItHoldsAndWhereNothingMayBe() {
        List<Path> packages = withEnding(Set.of("java"))
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(String.join("\n", linesOf(info))).contains("/**", "@NullMarked");
        });
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() {
        assertThat(withEnding(Set.of("md")))
                .allSatisfy(document -> LINK.matcher(String.join("\n", linesOf(document)))
                        .results()
                        .forEach(link -> assertThat(document.resolveSibling(link.group(1)))
                                .as("%s in %s", link.group(1), nameOf(document))
                                .exists()));
    }

    private static List<String> linesOf(Set<String> endings, Pattern wanted) {
        return withEnding(endings)
                .flatMap(file -> linesOf(file).stream()
                        .filter(line -> wanted.matcher(line).find())
                        .map(line -> nameOf(file) + ": " + line.strip()))
                .toList();
    }

    private static Stream<Path> withEnding(Set<String> endings) {
        return files.stream()
                .filter(file -> endings.contains(
                        file.toString().substring(file.toString().lastIndexOf('.') + 1)));
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(nameOf(file) + " could not be read as UTF-8 text.", e);
        }
    }

    private static String nameOf(Path file) {
        return ROOT.relativize(file).toString();
    }
}
