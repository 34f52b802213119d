package dk.samvagt.solving;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A job's course as a curve of few enough points to be sent with every event. */
final class SolveFigures {

    static final int MOST = 60;

    private final List<JsonNode> points;

    SolveFigures(List<JsonNode> points) {
        this.points = new ArrayList<>(points);
    }

    void add(JsonNode point) {
        points.add(point);
        if (points.size() > MOST) {
            thinOut();
        }
    }

    /** Every other point goes; the first and the last stay. */
    private void thinOut() {
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i += 2) {
            kept.add(points.get(i));
        }
        if (points.size() % 2 == 0) {
            kept.add(points.getLast());
        }
        points.clear();
        points.addAll(kept);
    }

    List<JsonNode> points() {
        return List.copyOf(points);
    }
}
