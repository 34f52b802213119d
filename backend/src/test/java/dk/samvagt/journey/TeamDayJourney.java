package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The team's main job from end to end: see the day, change it, plan it, tell it, and meet somebody's sickness. */
class TeamDayJourney extends JourneyBrowser {

    @Test
    void aTeamPlansItsDay() {
        BoardOnScreen board = BoardOnScreen.of(desk("/dagen"), "hanne");
        screenshot(board.page(), "board-desk");
        assertAccessible(board.page());

        String visit = board.movable(0, 1);
        board.isColoured(visit);
        String hers = board.row(0);
        String another = board.row(2);
        board.hold(visit, 2);
        assertThat(board.price()).isVisible(patiently());
        screenshot(board.page(), "board-price");
        board.drop();
        board.standsOn(visit, another);

        board.press("Fortryd");
        board.standsOn(visit, hers);

        board.choose(visit, "Lås fast");
        board.isPinned(visit);
        board.press("Lav forslag");
        board.page().getByText("10 s").click();
        board.press("Start");
        board.says("Færdig:");
        board.isPinned(visit);
        board.standsOn(visit, hers);
        screenshot(board.page(), "board-planned");

        tell(board);
        board.says("Offentliggjort");

        board.page().locator("[data-head]").nth(3).click();
        board.page().getByText("er syg i dag").first().click();
        board.press("Meld syg");
        assertThat(board.button("Godkend alle").first()).isVisible(patiently());
        screenshot(board.page(), "board-proposal");
        board.press("Godkend alle");
        board.says("godkendt|Ingen forslag");
        tell(board);
        screenshot(board.page(), "board-after-sickness");
    }

    @Test
    void twoPeopleChangeTheSameDayAndNothingIsLost() {
        BoardOnScreen first = BoardOnScreen.of(desk("/dagen"), "hanne");
        BoardOnScreen second = BoardOnScreen.of(desk("/dagen"), "fatima");
        String one = first.movable(0, 0);
        String other = first.movable(1, 0);

        first.choose(one, "Lås fast");
        first.isPinned(one);
        second.isPinned(one);
        second.choose(other, "Lås fast");
        second.isPinned(other);
        first.isPinned(other);
        first.isPinned(one);
    }

    @Test
    void whoSawAnOlderPlanIsToldSoSeesTheNewOneAndMayRepeat() {
        BoardOnScreen first = BoardOnScreen.of(desk("/dagen"), "hanne");
        Page page = desk("/dagen");
        page.route("**/events", Route::abort);
        BoardOnScreen second = BoardOnScreen.of(page, "fatima");
        String one = first.movable(2, 0);
        String other = first.movable(3, 0);

        second.openMenu(other);
        first.choose(one, "Lås fast");
        first.says("er låst fast");
        second.pick("Lås fast");

        second.says("Planen er ændret af en anden imens");
        second.isPinned(one);
        screenshot(page, "board-changed-by-another");
        assertAccessible(page);
        second.press("Gør det på den nye plan");
        second.isPinned(other);
        first.isPinned(other);
        first.isPinned(one);
    }

    private static void tell(BoardOnScreen board) {
        board.page()
                .getByText(java.util.regex.Pattern.compile("^Offentliggør( ændringer)?$"))
                .first()
                .click();
        Locator publish = board.page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Offentliggør", new Locator.GetByTextOptions().setExact(true))
                .last();
        publish.click();
        Locator told = board.page().getByText("Dagen er offentliggjort").first();
        Locator overtaken =
                board.page().getByText("Dagen blev ikke offentliggjort").first();
        assertThat(told.or(overtaken).first()).isVisible(patiently());
        if (overtaken.isVisible()) {
            // Planning had kept its last plan a moment before; what is told is now about that one.
            publish.click();
        }
        board.says("Dagen er offentliggjort");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(BoardOnScreen.PATIENT);
    }
}
