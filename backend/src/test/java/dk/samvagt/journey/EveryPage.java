package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;

/** No page shuts anybody out: every page seen by each who has it, with axe, a picture and a look at its width. */
abstract class EveryPage extends JourneyBrowser {

    private static final List<String> PAGES = List.of(
            "/overblik",
            "/dagen",
            "/min-dag",
            "/borgere",
            "/borgere/c01",
            "/borgere/c01/indsigt",
            "/borgere/c25/krisekort",
            "/paaroerende/tilbud",
            "/paaroerende/tilbud/cafe-glem-mig-ikke",
            "/paaroerende/nyt-tilbud",
            "/paaroerende/find-tilbud",
            "/paaroerende/tilbud-data",
            "/paaroerende/partnere",
            "/paaroerende",
            "/paaroerende/alle",
            "/paaroerende/opsporing",
            "/paaroerende/svar",
            "/paaroerende/ny",
            "/paaroerende/aftaler",
            "/moeder",
            "/moeder/opfoelgning",
            "/moeder/faste",
            "/teamet",
            "/teamet/medarbejder/m05",
            "/teamet/vigtigt",
            "/teamet/data",
            "/findes-ikke");

    private final String device;

    EveryPage(String device) {
        this.device = device;
    }

    void memberReadsTheirDayInEnglish(ColorScheme scheme) {
        Page page = open("/dagen");
        BoardOnScreen.signIn(page, "hanne");
        see(page, "en", device, scheme, List.of("/teamet/indsigt", "/min-dag"));
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("My day").setLevel(1)))
                .isVisible();
    }

    void canUseEveryPage(String username, String language, ColorScheme scheme) {
        Page page = open("/dagen");
        BoardOnScreen.signIn(page, username);
        see(page, language, device, scheme, PAGES);
        String relative = first(page, "/paaroerende/alle", "main li a[href^='/paaroerende/']");
        String meeting = first(page, "/moeder", "main section a[href^='/moeder/']");
        String minutes = first(page, "/borgere/c22", "main a[href^='/paaroerende/referat/']");
        see(page, language, device, scheme, List.of(relative, relative + "/indsigt", meeting, minutes));
    }

    void advisorCanUseEveryPage(ColorScheme scheme) {
        Page page = open("/overblik");
        BoardOnScreen.signIn(page, "vejleder");
        List<String> pages = List.of("/overblik", "/borgere/c01", "/paaroerende", "/moeder");
        see(page, "da", "advisor-" + device, scheme, pages);
    }

    void relativeCanUseTheirOwnPage(String language, ColorScheme scheme) {
        // The demo opens its relatives' pages while the server starts; journeys begin over at an earlier moment.
        clock.set(JourneyClock.TUESDAY, "07:00");
        Page page = open("/din-side");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Selma Demir"))
                .click();
        assertThat(page.locator("nav a").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT));
        page.locator("header select").selectOption(language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        for (String place : List.of("", "/kontaktbog", "/hjaelp", "/haandbog", "/om-dig")) {
            page.navigate("/din-side" + place);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            settled(page);
            screenshot(page, language + "-" + device + "/din-side" + place);
            assertAccessible(page);
        }
    }

    private Page open(String path) {
        return device.equals("desk") ? desk(path) : phone(path.equals("/dagen") ? "/min-dag" : path);
    }

    /** Where the first such link of a page leads: much has an id of its own in each database. */
    private static String first(Page page, String path, String link) {
        page.navigate(path);
        Locator found = page.locator(link).first();
        assertThat(found).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT));
        return found.getAttribute("href");
    }

    private void see(Page page, String language, String device, ColorScheme scheme, List<String> paths) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("language => localStorage.setItem('samvagt.language', language)", language);
        for (String path : paths) {
            page.navigate(path);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            settled(page);
            assertFits(page, path);
            screenshot(page, language + "-" + device + path.replaceAll("[0-9a-f-]{36}", "one"));
            assertAccessible(page);
        }
    }

    /** Nobody has to push a page sideways to read it. */
    private static void assertFits(Page page, String path) {
        int needed = (int) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(needed).as("width of %s", path).isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Waits until a heading stands there and nothing is on its way any more. */
    private static void settled(Page page) {
        LocatorAssertions.IsVisibleOptions patient =
                new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT);
        Locator heading = page.locator("main h1, main h2").first();
        assertThat(heading).isVisible(patient);
        assertThat(page.locator("[aria-busy=true]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(BoardOnScreen.PATIENT));
    }
}
