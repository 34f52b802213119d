package dk.samvagt.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.IntNode;

class SolveFiguresTest {

    @Test
    void aCourseIsKeptWholeWhileItIsShort() {
        assertThat(courseOf(SolveFigures.MOST)).hasSize(SolveFigures.MOST).startsWith(1, 2, 3);
    }

    @Test
    void aLongCourseIsThinnedOutButKeepsItsEnds() {
        assertThat(courseOf(SolveFigures.MOST + 1))
                .hasSize(31)
                .startsWith(1, 3, 5)
                .endsWith(59, 61);
        for (int length = 1; length < 700; length++) {
            assertThat(courseOf(length))
                    .hasSizeLessThanOrEqualTo(SolveFigures.MOST)
                    .startsWith(1)
                    .endsWith(length)
                    .isSorted();
        }
    }

    private static List<Integer> courseOf(int length) {
        SolveFigures figures = new SolveFigures(List.of());
        IntStream.rangeClosed(1, length).forEach(second -> figures.add(IntNode.valueOf(second)));
        return figures.points().stream().map(point -> point.intValue()).toList();
    }
}
