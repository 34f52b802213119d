package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Pia, daughter of Lilian, is at the end of her strength: from what a member sees at the door to a respite in the plan,
 * and until it is followed up. Hanne is at the desk; the days are the ones after the Tuesday of the other journeys.
 */
class FlagToClosedJourney extends JourneyBrowser {

    private static final LocalDate WEDNESDAY = JourneyClock.TUESDAY.plusDays(1);
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final String PIA = "Pia Ravnholt";
    private static final String NEED = "Aflastning";
    private static final String WALK = "Gå med langs stranden";

    @Test
    void fromTheFlagToTheFollowUp() {
        clock.set(WEDNESDAY, "07:20");
        aMemberFlagsInThreeTaps();

        clock.set(WEDNESDAY, "09:30");
        Page hannes = desk("/moeder");
        BoardOnScreen.signIn(hannes, "hanne");
        theMeetingAnswersWithAnOfferAndAnOwner(hannes);

        Page pias = pias();
        Locator offers = pias.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Tilbud til dig"));
        assertThat(offers).containsText(WALK);
        offers.scrollIntoViewIfNeeded();
        screenshot(pias, "flag-offered");
        press(pias, "Ja tak, det vil jeg gerne");
        assertThat(offers).containsText("Du har sagt ja");
        assertAccessible(pias);

        openPia(hannes);
        hannes.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("torsdag 26. november"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Læg aflastning ind"))
                .first()
                .click();
        assertThat(hannes.getByText("Lagt ind; dagen er ikke planlagt endnu")
                        .or(hannes.getByText("Ikke dækket endnu"))
                        .first())
                .isVisible(patiently());
        thePlannerCoversIt(hannes);

        clock.set(FRIDAY, "09:30");
        Page fridays = desk("/moeder");
        BoardOnScreen.signIn(fridays, "hanne");
        theNextMeetingFollowsUpAndCloses(fridays);
    }

    @Test
    void withTheCitizensConsentEverythingIsGone() {
        clock.set(WEDNESDAY, "10:00");
        Page hannes = desk("/dagen");
        BoardOnScreen.of(hannes, "hanne");
        Page pias = pias();
        assertThat(pias.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Aftaler")))
                .isVisible();
        pias.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Få hjælp"))
                .click();
        pias.getByLabel("Hvad handler det om?").selectOption("Råd her og nu");
        pias.getByLabel("I dag").check();
        press(pias, "Send til teamet");
        assertThat(pias.getByText("Teamet har fået besked nu")).isVisible();
        assertThat(hannes.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(PIA)))
                .isVisible(soon());
        screenshot(hannes, "flag-red-call");
        press(hannes, "Jeg tager den: " + PIA);

        openPia(hannes);
        pias.navigate("/din-side");
        assertThat(pias.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Aftaler")))
                .isVisible(patiently());
        say(hannes, "Træk samtykke tilbage");
        // The page that is open loses it by itself.
        assertThat(pias.getByText("Der er ikke noget at vise lige nu")).isVisible(soon());
        assertThat(pias.locator("main")).not().containsText("Lilian");
        assertThat(pias.locator("main")).not().containsText(WALK);
        screenshot(pias, "flag-withdrawn");
        pias.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Få hjælp"))
                .click();
        assertThat(button(pias, "Send til teamet")).isVisible();
        assertThat(pias.getByText("Råd her og nu", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isAttached();
        assertThat(pias.locator("main")).not().containsText("Lilian");
        assertAccessible(pias);

        say(hannes, "Notér samtykke");
        pias.navigate("/din-side");
        assertThat(pias.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Aftaler")))
                .isVisible(patiently());
    }

    /** Lilian says so of each topic, and Hanne notes it. */
    private static void say(Page hannes, String what) {
        for (String topic : List.of("Kommende besøg", "Hjælp og aftaler", "Kontaktbog", "Referater", "Helbred")) {
            Locator note = button(hannes, what + ": " + topic + ", Lilian Ravnholt");
            note.click();
            assertThat(note).hasCount(0);
        }
    }

    /** Whoever comes to Lilian this morning; they are through with what is before. */
    private void aMemberFlagsInThreeTaps() {
        Page page = phone("/min-dag");
        BoardOnScreen.signIn(page, "hanne");
        String member = (String) page.evaluate("""
                async (date) => {
                  for (let tries = 0; tries < 60; tries++) {
                    const team = '/api/teams/sundparken'
                    const { routes } = await (await fetch(`${team}/day-plans/${date}`)).json()
                    const route = routes.find(({ stops }) => stops.some(({ citizen }) => citizen === 'c31'))
                    if (route) {
                      const { members } = await (await fetch(team)).json()
                      return members.find(({ id }) => id === route.member).name
                    }
                    await new Promise((done) => setTimeout(done, 1000))
                  }
                }""", WEDNESDAY.toString());
        Page phone = phone("/min-dag");
        BoardOnScreen.signIn(phone, username(member));
        Locator card = phone.locator("section[aria-labelledby=now-title]");
        assertThat(card).isVisible(patiently());
        while (!card.innerText().contains("Lilian")) {
            String before = card.innerText();
            button(phone, "Start").click();
            button(phone, "Færdig").click();
            phone.waitForCondition(() -> !card.innerText().equals(before));
        }
        screenshot(phone, "flag-my-day");

        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Markér behov"))
                .click();
        press(phone, NEED);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Rød")))
                .click();

        assertThat(phone.getByText("Markeret").first()).isVisible(patiently());
        screenshot(phone, "flag-flagged");
        press(phone, "Færdig");
    }

    private void theMeetingAnswersWithAnOfferAndAnOwner(Page page) {
        MeetingOnScreen meeting = MeetingOnScreen.begin(page, NEED, PIA);
        meeting.walkTo(NEED, PIA);
        meeting.press("Find tilbud");
        Locator walk = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(WALK));
        assertThat(walk).isVisible(patiently());
        screenshot(page, "flag-meeting-offers");
        assertAccessible(page);
        walk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tilbyd: " + WALK))
                .click();
        assertThat(page.getByLabel("Hvad aftaler vi?")).hasValue("Tilbud: " + WALK);
        meeting.promise("Hanne", FRIDAY.toString());
        meeting.assertDecisionInSight();
        screenshot(page, "flag-meeting-item");
        meeting.settle("Besluttet", PIA);
        meeting.end();
    }

    private void thePlannerCoversIt(Page page) {
        page.navigate("/dagen/" + THURSDAY);
        Locator respite = page.locator("[data-block][aria-label*='Lilian'][aria-label*='flastning']");
        Locator board = page.locator("[data-block]").first();
        assertThat(board).isVisible(patiently());
        if (respite.count() == 0) {
            press(page, "Lav forslag");
            page.getByText("10 s").click();
            press(page, "Start");
            assertThat(page.getByText(Pattern.compile("Færdig:")).first()).isVisible(patiently());
        }
        assertThat(respite.first()).isVisible(patiently());
        screenshot(page, "flag-board");
        openPia(page);
        assertThat(page.getByText(Pattern.compile("Dækket af ")).first()).isVisible(patiently());
        screenshot(page, "flag-covered");
    }

    private void theNextMeetingFollowsUpAndCloses(Page page) {
        MeetingOnScreen meeting = MeetingOnScreen.begin(page, NEED, PIA);
        meeting.walkTo(NEED, PIA);
        assertThat(page.getByText("Besluttet før: Tilbud: " + WALK)).isVisible();
        meeting.decide("Hun var med på turen og fortsætter");
        meeting.settle("Ikke mere at gøre", PIA);
        meeting.end();
        openPia(page);
        page.getByText("Afsluttede (1)").click();
        assertThat(page.getByText("Afsluttet", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        screenshot(page, "flag-closed");
    }

    private Page pias() {
        Page page = phone("/din-side");
        press(page, PIA);
        assertThat(page.locator("nav a").first()).isVisible(patiently());
        return page;
    }

    private static void openPia(Page page) {
        page.navigate("/paaroerende/alle");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(PIA)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Samtykke")))
                .isVisible(patiently());
    }

    /** As the demo's accounts are made: the first name in letters that every keyboard has. */
    private static String username(String name) {
        String first = name.split("[\\s-]", 2)[0].toLowerCase(Locale.ROOT);
        return first.replace("ø", "oe").replace("æ", "ae").replace("å", "aa");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).first().click(new Locator.ClickOptions().setTimeout(BoardOnScreen.PATIENT));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT);
    }

    /** Sooner than a page asks by itself, once a minute. */
    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
