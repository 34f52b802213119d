package dk.samvagt.relative;

import dk.samvagt.relative.demo.DemoAuthors;
import dk.samvagt.relative.demo.DemoDeeds;
import dk.samvagt.relative.demo.DemoDeedsFile;
import dk.samvagt.relative.demo.DemoFile;
import dk.samvagt.relative.demo.DemoNeeds;
import dk.samvagt.relative.demo.DemoPeople;
import dk.samvagt.relative.person.CitizensNetwork;
import dk.samvagt.relative.pulse.PulseAnswer;
import dk.samvagt.relative.pulse.PulseAnswers;
import dk.samvagt.shared.DemoStories;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo team its relatives, once: what they need and do is dated around the day on which that happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRelatives {

    private final DemoPeople people;
    private final DemoNeeds needs;
    private final DemoDeeds deeds;
    private final CitizensNetwork network;
    private final TeamDirectory teams;
    private final PulseAnswers pulse;
    private final DemoStories stories;
    private final Clock clock;

    DemoRelatives(
            DemoPeople people,
            DemoNeeds needs,
            DemoDeeds deeds,
            CitizensNetwork network,
            TeamDirectory teams,
            PulseAnswers pulse,
            DemoStories stories,
            Clock clock) {
        this.people = people;
        this.needs = needs;
        this.deeds = deeds;
        this.network = network;
        this.teams = teams;
        this.pulse = pulse;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Adds them where the team has none of the file's needs yet.
     *
     * @param usernames what the members sign in with, by their id
     */
    public void keep(String team, Map<String, String> usernames) {
        if (needs.areThere(team)) {
            return;
        }
        Map<String, String> names = teams.memberNames(team);
        DemoAuthors authors = new DemoAuthors(names, usernames);
        stories.find(team, "relatives", DemoFile.class).ifPresent(file -> add(team, file, authors));
        stories.find(team, "agreements", DemoDeedsFile.class).ifPresent(file -> deeds.add(team, file, authors));
    }

    private void add(String team, DemoFile file, DemoAuthors authors) {
        file.relatives().forEach(relative -> people.add(team, relative, authors));
        file.talks().forEach(talk -> needs.add(team, talk, authors));
        file.pulse()
                .forEach(told -> pulse.save(new PulseAnswer(
                        team,
                        LocalDate.now(clock).minusDays(told.daysAgo()),
                        new PulseTold(told.heard(), told.helped(), told.words()))));
        file.noNetwork().forEach(nobody -> network.isNone(team, nobody.citizen(), authors.name(nobody.by())));
    }
}
