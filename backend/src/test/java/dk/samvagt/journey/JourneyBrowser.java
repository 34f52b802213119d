package dk.samvagt.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * What a journey stands on: the server with the demo team, and a browser for each person in the story. Whatever goes
 * wrong behind a page fails the journey, and a failed one leaves a picture of every open page in
 * {@code target/screenshots}. Journeys share the server: let each that changes something take a day of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Today is planned well enough soon; longer would only take the browser's processor.
        properties = {"samvagt.demo=true", "samvagt.day-plan.demo-solve=10s"})
@Import(JourneyBrowser.Stage.class)
abstract class JourneyBrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @LocalServerPort
    int port;

    @Autowired
    JourneyClock clock;

    private final List<BrowserContext> people = new ArrayList<>();
    private final Troubles troubles = new Troubles();

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        if (test.getExecutionException().isPresent()) {
            openPages().forEach(page -> screenshot(page, "failed-" + test.getDisplayName() + "-" + number(page)));
        }
    };

    /** Somebody at a desk opens a page, as {@code /dagen}, in a browser of their own. */
    Page desk(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Somebody on the way opens a page on a phone of their own. */
    Page phone(String path) {
        return open(
                path,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    private Page open(String path, Browser.NewContextOptions window) {
        BrowserContext person = Chromium.get()
                .newContext(window.setBaseURL("http://localhost:" + port)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen"));
        people.add(person);
        person.addInitScript(ClockScript.ahead(clock.ahead()));
        person.onPage(troubles::listenTo);
        Page page = person.newPage();
        page.navigate(path);
        return page;
    }

    /** Keeps a picture as {@code target/screenshots/<name>.png}. */
    void screenshot(Page page, String name) {
        String file = name.replaceAll("[^A-Za-z0-9æøåÆØÅ-]+", "-") + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
    }

    /**
     * Fails where axe finds something that shuts people out. Our pages have no frames, so axe may stay in the page (it
     * calls that legacy) rather than open another; that and telling nothing but violations makes it five times as fast.
     */
    void assertAccessible(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violationsOnly)
                .analyze()
                .getViolations();
        assertThat(violations)
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .as("what axe finds on %s", page.url())
                .isEmpty();
    }

    @AfterEach
    void nothingWentWrongBehindThePages() {
        people.forEach(BrowserContext::close);
        clock.startOver();
        assertThat(troubles.found()).as("troubles behind the pages").isEmpty();
    }

    private List<Page> openPages() {
        return people.stream().flatMap(person -> person.pages().stream()).toList();
    }

    private int number(Page page) {
        return 1 + openPages().indexOf(page);
    }

    /** What stands in place of the real world. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        @Bean
        @Primary
        JourneyClock journeyClock() {
            return new JourneyClock();
        }
    }
}
