package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.regex.Pattern;

/** The day board as somebody at a desk uses it. */
final class BoardOnScreen {

    /** A build machine may be slow; a person would have seen it long before. */
    static final double PATIENT = 60_000;

    private static final String PASSWORD = "sundparken";

    private final Page page;

    private BoardOnScreen(Page page) {
        this.page = page;
    }

    static BoardOnScreen of(Page page, String username) {
        signIn(page, username);
        assertThat(page.locator("[data-block]").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENT));
        return new BoardOnScreen(page);
    }

    /** Signs in on the page that asks who comes, and waits until it has gone. */
    static void signIn(Page page, String username) {
        page.getByLabel("Brugernavn").fill(username);
        page.getByLabel("Adgangskode").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind"))
                .click();
        assertThat(page.getByLabel("Adgangskode"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENT));
    }

    Page page() {
        return page;
    }

    /** The id of the row that stands so far down, from 0. */
    String row(int number) {
        return page.locator("[data-head]").nth(number).getAttribute("data-row");
    }

    /** The id of a block that can be moved: on which row, and how many such blocks stand before it. */
    String movable(int row, int before) {
        return page.locator("[data-block][data-movable][data-row='" + row(row) + "']")
                .nth(before)
                .getAttribute("data-block");
    }

    Locator block(String id) {
        return page.locator("[role=gridcell][data-block='" + id + "']");
    }

    /** Takes a block with the mouse and holds it over a row, at the same time of day. */
    void hold(String id, int overRow) {
        BoundingBox from = box(block(id));
        BoundingBox to = box(page.locator("[data-lane='" + row(overRow) + "']"));
        double x = from.x + from.width / 2;
        page.mouse().move(x, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(x + 4, (from.y + to.y + to.height) / 2, steps());
        page.mouse().move(x, to.y + to.height / 2, steps());
    }

    /** The price in words, at the pointer. */
    Locator price() {
        return page.getByText(Pattern.compile("min vej|samme vej|ingen regel brydes|bryder"))
                .first();
    }

    /** Lets go; where that breaks a rule, gives a reason. */
    void drop() {
        page.mouse().up();
        Locator anyway = button("Gør det alligevel");
        Locator moved = page.getByText(Pattern.compile("er flyttet til")).first();
        assertThat(anyway.or(moved).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENT));
        if (anyway.isVisible()) {
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("Hvorfor")))
                    .fill("Vi har talt om det på mødet");
            anyway.click();
        }
    }

    /** Blocks are told from the ground by a colour of their own. */
    void isColoured(String id) {
        assertThat(block(id)).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
    }

    void standsOn(String id, String row) {
        assertThat(block(id))
                .hasAttribute("data-row", row, new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENT));
    }

    void isPinned(String id) {
        assertThat(block(id))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("fastlåst"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENT));
    }

    void choose(String id, String deed) {
        openMenu(id);
        pick(deed);
    }

    void openMenu(String id) {
        block(id).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
    }

    void pick(String deed) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed))
                .click();
    }

    void press(String name) {
        button(name).first().click(new Locator.ClickOptions().setTimeout(PATIENT));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void says(String words) {
        assertThat(page.getByText(Pattern.compile(words)).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENT));
    }

    private static BoundingBox box(Locator what) {
        what.scrollIntoViewIfNeeded();
        BoundingBox box = what.boundingBox();
        if (box == null) {
            throw new IllegalStateException(what + " is not on the screen.");
        }
        return box;
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(8);
    }
}
