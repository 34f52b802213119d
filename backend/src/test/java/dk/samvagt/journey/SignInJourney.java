package dk.samvagt.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignInJourney extends JourneyBrowser {

    @Test
    void theFirstPageAsksWhoComes() {
        Page page = desk("/");

        assertThat(page.getByLabel("Brugernavn")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind")))
                .isEnabled();
        screenshot(page, "sign-in-desk");
        assertAccessible(page);
    }

    @Test
    void onAPhoneToo() {
        Page page = phone("/");

        assertThat(page.getByLabel("Brugernavn")).isVisible();
        screenshot(page, "sign-in-phone");
        assertAccessible(page);
    }
}
