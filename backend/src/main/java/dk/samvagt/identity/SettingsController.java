package dk.samvagt.identity;

import dk.samvagt.shared.MapProperties;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the screens must know before anybody has signed in. */
@RestController
class SettingsController {

    private final MapProperties map;
    private final DemoProperties demo;
    private final Accounts accounts;
    private final TeamNames teams;
    private final Clock clock;

    SettingsController(MapProperties map, DemoProperties demo, Accounts accounts, TeamNames teams, Clock clock) {
        this.map = map;
        this.demo = demo;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/api/settings")
    @Operation(operationId = "getSettings", summary = "What the screens must know before anybody has signed in")
    Settings settings() {
        LocalDate today = LocalDate.now(clock);
        List<Person> people = accounts.findAllByDemoTrueOrderByRoleDescDisplayName().stream()
                .filter(account -> account.isOpen(today))
                .map(account -> account.person(today))
                .toList();
        List<String> ids = people.stream()
                .flatMap(person -> person.teams().stream())
                .distinct()
                .toList();
        Map<String, String> names =
                teams.summaries(ids).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
        List<Settings.DemoAccount> demoAccounts =
                people.stream().map(person -> demoAccount(person, names)).toList();
        return new Settings(map.tileUrl(), map.attribution(), !demoAccounts.isEmpty(), demoAccounts);
    }

    private Settings.DemoAccount demoAccount(Person person, Map<String, String> teamNames) {
        String where = person.teams().stream()
                .map(team -> teamNames.getOrDefault(team, team))
                .collect(Collectors.joining(", "));
        return new Settings.DemoAccount(
                person.username(), demo.demoPassword(), person.displayName(), person.role(), where);
    }
}
