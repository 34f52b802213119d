package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A meeting while it is held, item by item, as somebody at a desk uses it. */
final class MeetingOnScreen {

    private static final int MOST_ITEMS = 40;

    private final Page page;

    private MeetingOnScreen(Page page) {
        this.page = page;
    }

    /** Opens the next meeting from the list of meetings, sees that this is on its agenda, and begins it. */
    static MeetingOnScreen begin(Page page, String kind, String relative) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se dagsordenen"))
                .click();
        assertThat(page.locator("ol > li")
                        .filter(new Locator.FilterOptions().setHasText(kind))
                        .filter(new Locator.FilterOptions().setHasText(relative)))
                .hasCount(1);
        MeetingOnScreen meeting = new MeetingOnScreen(page);
        meeting.press("Begynd mødet");
        meeting.press("Begynd");
        assertThat(page.locator("#run-item")).isVisible(patiently());
        return meeting;
    }

    /** One item after the other, to the one about this kind of need of this relative. */
    void walkTo(String kind, String relative) {
        for (int items = 0; items < MOST_ITEMS; items++) {
            if (item().innerText().contains(relative)
                    && page.locator("#run-item").innerText().equals(kind)) {
                return;
            }
            press("Næste");
        }
        throw new AssertionError("The meeting has no item about " + relative + ".");
    }

    void decide(String what) {
        page.getByLabel("Hvad aftaler vi?").fill(what);
    }

    /** Who sees to it, and when it is followed up. */
    void promise(String member, String due) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hvem?"))
                .fill(member);
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByLabel("Følges op").fill(due);
    }

    /** However much is told beside it, what is decided, who does it and by when stands on the screen. */
    void assertDecisionInSight() {
        page.evaluate("scrollTo(0, 0)");
        LocatorAssertions.IsInViewportOptions whole = new LocatorAssertions.IsInViewportOptions().setRatio(1);
        assertThat(page.getByLabel("Hvad aftaler vi?")).isInViewport(whole);
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hvem?")))
                .isInViewport(whole);
        assertThat(page.getByLabel("Følges op")).isInViewport(whole);
    }

    /** With the outcome the meeting goes on to the next item. */
    void settle(String outcome, String relative) {
        press(outcome);
        assertThat(item()).not().containsText(relative);
    }

    void end() {
        press("Slut mødet");
        press("Slut nu");
        assertThat(button("Slut nu")).hasCount(0);
    }

    void press(String name) {
        button(name).first().click(new Locator.ClickOptions().setTimeout(BoardOnScreen.PATIENT));
    }

    private Locator item() {
        return page.locator("article").filter(new Locator.FilterOptions().setHas(page.locator("#run-item")));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT);
    }
}
