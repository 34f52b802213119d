package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file that stands by itself is read as a team's files are. */
class CsvFileReaderTest {

    private enum Shelf implements CsvFile {
        BOOKS;

        @Override
        public String fileName() {
            return "books.csv";
        }

        @Override
        public List<Column> columns() {
            return CsvFile.columns("id title pages?");
        }

        @Override
        public boolean personal() {
            return false;
        }
    }

    private record Book(String id, String title, @Nullable Integer pages) {}

    @Test
    void rows_come_in_the_order_of_the_file() {
        assertThat(read("title;id\nA;1\n;\nB;2\n"))
                .isEqualTo(new CsvFileResult.Valid<>(List.of(new Book("1", "A", null), new Book("2", "B", null))));
    }

    @Test
    void all_problems_are_told_at_once_in_order() {
        assertThat(problems("id,title,pages,colour\n1,A,x,red\n1,,3,red\n2,\"B,3,red\n3,C\n4,Abcdefghijk,3,red\n"))
                .containsExactly(
                        "COLUMN_UNKNOWN 1 colour",
                        "NOT_A_WHOLE_NUMBER 2 pages",
                        "ID_TWICE 3 id",
                        "CELL_EMPTY 3 title",
                        "QUOTE_OPEN 4 title",
                        "CELL_COUNT 5 pages",
                        "TEXT_TOO_LONG 6 title");
    }

    @Test
    void a_text_of_exactly_the_longest_length_is_right() {
        assertThat(problems("id,title\n1,Abcdefghij\n")).isEmpty();
    }

    @Test
    void a_problem_of_the_callers_own_counts_too() {
        assertThat(problems("id,title\n1,Bibelen\n")).containsExactly("NOT_ALLOWED 2 title");
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertThat(problems("")).containsExactly("FILE_EMPTY 1 ");
    }

    private static List<String> problems(String text) {
        return switch (read(text)) {
            case CsvFileResult.Valid<Book> valid -> List.of();
            case CsvFileResult.Invalid<Book> invalid ->
                invalid.problems().stream()
                        .map(problem -> problem.code() + " " + problem.line() + " " + problem.column())
                        .toList();
        };
    }

    private static CsvFileResult<Book> read(String text) {
        return new CsvFileReader<>(Shelf.BOOKS, CsvFileReaderTest::book).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Book book(Cells cells) {
        String id = cells.needed("id", Words::id);
        String title = cells.needed("title", Words.textOf(10));
        Integer pages = cells.optional("pages", Figures.whole(1, 9999));
        if ("Bibelen".equals(title)) {
            cells.problem(ProblemCode.NOT_ALLOWED, "title", "Everybody has it.", "Choose another.", Map.of());
        }
        return cells.sound() ? new Book(requireNonNull(id), requireNonNull(title), pages) : null;
    }
}
