package dk.samvagt.citizen;

import dk.samvagt.citizen.crisis.DemoCrisisCard;
import dk.samvagt.citizen.crisis.DemoCrisisCards;
import dk.samvagt.citizen.handover.DemoHandover;
import dk.samvagt.citizen.handover.DemoHandovers;
import dk.samvagt.shared.DemoStories;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo team what its members hand over and the crisis cards, once, dated around the day of that. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoNotes {

    private final DemoHandovers handovers;
    private final DemoCrisisCards cards;
    private final DemoStories stories;

    DemoNotes(DemoHandovers handovers, DemoCrisisCards cards, DemoStories stories) {
        this.handovers = handovers;
        this.cards = cards;
        this.stories = stories;
    }

    /**
     * Adds them where the team has none yet.
     *
     * @param names what the members are called, by their id
     * @return the team's telephone where its file tells it
     */
    public Optional<DutyPhone> keep(String team, Map<String, String> names) {
        Optional<DemoFile> file = stories.find(team, "handovers", DemoFile.class);
        file.filter(told -> !handovers.areThere(team)).ifPresent(told -> {
            told.handovers().forEach(handover -> handovers.add(team, handover, names));
            told.crisisCards().forEach(card -> cards.add(team, card, names));
        });
        return file.map(DemoFile::dutyPhone);
    }

    /** The team's telephone in the file. */
    public record DutyPhone(String number, LocalTime from, LocalTime to) {}

    private record DemoFile(List<DemoHandover> handovers, List<DemoCrisisCard> crisisCards, DutyPhone dutyPhone) {}
}
