package dk.samvagt.planning.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** What each planner reached for each problem, and how far that is from the best known. */
final class PeerTable {

    private static final String NOTHING = "-";

    private final BestKnown known;
    private final List<Peer> peers;
    private final List<String> lines = new ArrayList<>();
    private final Map<Peer, List<Double>> gaps = new HashMap<>();

    PeerTable(BestKnown known, List<Peer> peers) {
        this.known = known;
        this.peers = peers;
        StringBuilder head = new StringBuilder(String.format("%-32s %12s", "problem", "best known"));
        peers.forEach(peer -> head.append(String.format("%13s %7s", peer.name(), "gap %")));
        lines.add(head.toString());
    }

    /** Adds a problem with the objectives of those who solved it without violation. */
    void add(String file, Map<Peer, Double> objectives) {
        StringBuilder line = new StringBuilder(String.format("%-32s %12s", file, text(known.find(file), PeerTable::objective)));
        for (Peer peer : peers) {
            Double objective = objectives.get(peer);
            OptionalDouble reached = objective == null ? OptionalDouble.empty() : OptionalDouble.of(objective);
            OptionalDouble gap = objective == null ? reached : known.findGap(file, objective);
            gap.ifPresent(found ->
                    gaps.computeIfAbsent(peer, first -> new ArrayList<>()).add(found));
            line.append(String.format("%13s %7s", text(reached, PeerTable::objective), text(gap, GapTable::percent)));
        }
        lines.add(line.toString());
    }

    /** With the mean gaps last, of the problems that each solved. */
    List<String> lines() {
        StringBuilder last = new StringBuilder(String.format("%-32s %12s", "mean", ""));
        for (Peer peer : peers) {
            OptionalDouble mean = gaps.getOrDefault(peer, List.of()).stream()
                    .mapToDouble(Double::doubleValue)
                    .average();
            last.append(String.format("%13s %7s", "", text(mean, GapTable::percent)));
        }
        List<String> all = new ArrayList<>(lines);
        all.add(last.toString());
        return all;
    }

    private static String objective(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String text(OptionalDouble value, DoubleFunction<String> format) {
        return value.isEmpty() ? NOTHING : format.apply(value.getAsDouble());
    }
}
