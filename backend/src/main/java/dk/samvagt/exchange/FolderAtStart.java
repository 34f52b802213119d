package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.team.TeamDirectory;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reads a new team's folder in. With any problem in it Samvagt does not start, and tells them all. */
@Component
class FolderAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FolderAtStart.class);

    private final ExchangeProperties properties;
    private final TeamDataIntake intake;
    private final TeamDirectory teams;

    FolderAtStart(ExchangeProperties properties, TeamDataIntake intake, TeamDirectory teams) {
        this.properties = properties;
        this.intake = intake;
        this.teams = teams;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (properties.folder() != null) {
            takeIn(properties.folder());
        }
    }

    /** Does nothing where the team is there already: what people have done to it since stays. */
    void takeIn(Path folder) throws IOException {
        TeamFolder read = TeamFolderReader.ofSingleDays().read(folder).orElseThrow();
        String team = read.team().id();
        if (teams.find(team).isEmpty()) {
            intake.takeAll(read);
            log.info("Read in the data of the team {}", team);
        }
    }
}
