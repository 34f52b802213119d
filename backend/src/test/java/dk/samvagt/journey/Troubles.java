package dk.samvagt.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What goes wrong behind a page without anybody seeing it: scripts that fail, errors in the console, answers that the
 * server owes. A refusal such as 401 or 409 is part of the conversation and no trouble.
 */
final class Troubles {

    private static final Set<String> FILES = Set.of("document", "script", "stylesheet", "image", "font", "manifest");

    private final List<String> found = new ArrayList<>();

    void listenTo(Page page) {
        page.onPageError(error -> found.add("script failed: " + error));
        page.onConsoleMessage(this::hear);
        page.onResponse(this::look);
    }

    List<String> found() {
        return found;
    }

    private void hear(ConsoleMessage message) {
        // Chromium writes one of these for every refused call; the calls themselves are judged below.
        boolean aboutACall = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !aboutACall) {
            found.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void look(Response response) {
        boolean missingFile =
                response.status() >= 400 && FILES.contains(response.request().resourceType());
        if (missingFile || response.status() >= 500) {
            found.add(response.status() + " for " + response.request().method() + " " + response.url());
        }
    }
}
