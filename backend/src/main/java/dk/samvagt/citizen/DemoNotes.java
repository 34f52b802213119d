package dk.samvagt.citizen;

import dk.samvagt.citizen.crisis.DemoCrisisCard;
import dk.samvagt.citizen.crisis.DemoCrisisCards;
import dk.samvagt.citizen.handover.DemoHandover;
import dk.samvagt.citizen.handover.DemoHandovers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Gives the demo team what its members hand over and the crisis cards, once, dated around the day of that. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoNotes {

    private static final String FILE = "demo/handovers.yaml";

    private final DemoHandovers handovers;
    private final DemoCrisisCards cards;
    private final JsonMapper json;

    DemoNotes(DemoHandovers handovers, DemoCrisisCards cards, JsonMapper json) {
        this.handovers = handovers;
        this.cards = cards;
        this.json = json;
    }

    /**
     * Adds them where the team has none yet.
     *
     * @param names what the members are called, by their id
     * @return the team's telephone as the file tells it
     */
    public DutyPhone keep(String team, Map<String, String> names) {
        DemoFile file = read();
        if (!handovers.areThere(team)) {
            file.handovers().forEach(told -> handovers.add(team, told, names));
            file.crisisCards().forEach(told -> cards.add(team, told, names));
        }
        return file.dutyPhone();
    }

    private DemoFile read() {
        try (InputStream yaml = new ClassPathResource(FILE).getInputStream()) {
            Object told = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return json.convertValue(told, DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The team's telephone in the file. */
    public record DutyPhone(String number, LocalTime from, LocalTime to) {}

    private record DemoFile(List<DemoHandover> handovers, List<DemoCrisisCard> crisisCards, DutyPhone dutyPhone) {}
}
