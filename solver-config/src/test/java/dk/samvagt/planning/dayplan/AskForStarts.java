package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Asks for starts anywhere in the day; the library's own move would list every second there is. */
public final class AskForStarts implements MoveIteratorFactory<DayPlan, AskForStart> {

    private static final int DAWN = 5 * 60 * 60;
    private static final int MIDNIGHT = 24 * 60 * 60;

    @Override
    public long getSize(ScoreDirector<DayPlan> director) {
        return director.getWorkingSolution().stops().size();
    }

    @Override
    public Iterator<AskForStart> createOriginalMoveIterator(ScoreDirector<DayPlan> director) {
        return createRandomMoveIterator(director, new Random(0));
    }

    @Override
    public Iterator<AskForStart> createRandomMoveIterator(ScoreDirector<DayPlan> director, Random random) {
        List<Stop> stops = director.getWorkingSolution().stops();
        return Stream.generate(() -> {
                    Stop stop = stops.get(random.nextInt(stops.size()));
                    return new AskForStart(stop, random.nextInt(3) == 0 ? null : random.nextInt(DAWN, MIDNIGHT));
                })
                .limit(stops.isEmpty() ? 0 : Long.MAX_VALUE)
                .iterator();
    }
}
