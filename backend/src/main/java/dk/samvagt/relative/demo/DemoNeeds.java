package dk.samvagt.relative.demo;

import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.demo.DemoNeed.DemoSignal;
import dk.samvagt.relative.demo.DemoNeed.DemoStep;
import dk.samvagt.relative.need.About;
import dk.samvagt.relative.need.Author;
import dk.samvagt.relative.need.Needs;
import dk.samvagt.relative.need.RelativeNeed;
import dk.samvagt.relative.need.Signal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets the demo's needs happen, each at its time. */
@Component
public class DemoNeeds {

    private final Needs needs;
    private final DemoTime time;

    DemoNeeds(Needs needs, Clock clock) {
        this.needs = needs;
        this.time = new DemoTime(clock);
    }

    /** True where the team has needs already, of which none can ever go away. */
    public boolean areThere(String team) {
        return needs.existsByTeam(team);
    }

    /** A talk without a name, seen by members. */
    public void add(String team, DemoNeed told, DemoAuthors authors) {
        add(team, new About(null, null), told, authors, Author.unnamed());
    }

    void add(String team, About about, DemoNeed told, DemoAuthors authors, Author relative) {
        List<Signal> signals = told.signals().stream()
                .map(signal -> signal(signal, signal.by() == null ? relative : authors.author(signal.by())))
                .toList();
        RelativeNeed need = RelativeNeed.flag(team, about, told.kind(), signals.getFirst());
        signals.stream().skip(1).forEach(need::hear);
        DemoPerson.listed(told.steps()).forEach(step -> take(need, step, authors));
        needs.save(need);
    }

    private Signal signal(DemoSignal told, Author by) {
        return Signal.of(
                time.of(told),
                by.username(),
                by.name(),
                told.urgency(),
                told.note(),
                Boolean.TRUE.equals(told.confidential()));
    }

    private void take(RelativeNeed need, DemoStep step, DemoAuthors authors) {
        Instant at = time.meeting(step.daysAgo());
        String by = authors.name(step.by());
        switch (step.state()) {
            case OPEN -> throw new IllegalArgumentException("A need is open from the start.");
            case ON_AGENDA -> need.putOnAgenda(at, by);
            case ANSWERED -> need.answer(at, by, answer(step));
            case FOLLOWED_UP -> need.followUp(at, by, Objects.requireNonNull(step.decision()), time.due(step));
            case CLOSED -> need.close(at, by, step.decision());
        }
    }

    private NeedAnswer answer(DemoStep step) {
        return new NeedAnswer(
                Objects.requireNonNull(step.decision()),
                Objects.requireNonNull(step.owner()),
                Objects.requireNonNull(time.due(step)));
    }
}
