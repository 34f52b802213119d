package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Minutes to take along: all that was agreed, with the letters that Danish has. */
class MinutesPdfTest extends MeetingStory {

    @Test
    void tellWhoWasThereAndWhatWasAgreedWithDanishLetters() throws IOException {
        MeetingCalls hanne = team("paper");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        hanne.add(triage, "Nøgler på Østrigsgade");
        hanne.begin(triage);
        String longer = "Æblegrød og rødgrød på åen. ".repeat(400).strip();
        answer(hanne.write(
                triage,
                hanne.item(triage, "OWN"),
                "'decision': 'Skabet låses', 'owner': 'jonas', 'due': '2026-11-30', 'plan': '"
                        + longer.substring(0, 3900) + "', 'options': 'En 🔑 til alle'"));
        MvcTestResult paper = hanne.ask("/meetings/" + MeetingCalls.id(triage) + "/minutes.pdf");
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        assertThat(paper.getResponse().getHeader("Content-Disposition")).contains("referat-2026-11-23.pdf");
        try (PDDocument document = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            String words = new PDFTextStripper().getText(document);
            assertThat(words)
                    .contains("Triage", "Navn hanne", "Nøgler på Østrigsgade", "Skabet låses", "Navn jonas", "Æblegrød")
                    .contains("En ? til alle");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void tellPlainlyWhatNobodyGotTo() throws IOException {
        MeetingCalls hanne = team("paper-unreached");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        hanne.begin(triage);
        hanne.end(triage);
        assertThat(words(hanne, triage))
                .contains("Ikke nået. Kommer igen på næste møde.")
                .doesNotContain("ikke gøres mere");
    }

    @Test
    void nameTheAdvisorsMeetingThatTakesUpWhatWasHandedOn() throws IOException {
        MeetingCalls hanne = team("paper-handed");
        hanne.flag("holm", "STRAIN", "YELLOW");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        hanne.begin(triage);
        answer(hanne.settle(triage, hanne.item(triage, "NEED"), "HANDED_ON"));
        hanne.end(triage);
        assertThat(words(hanne, triage)).contains("Der er ikke aftalt et møde med vejlederen endnu.");

        hanne.once("ADVISOR", "2026-12-10", "09:30");

        assertThat(words(hanne, triage))
                .contains("Givet videre til pårørendevejlederen.")
                .contains("Vejlederens næste møde med teamet: torsdag 10. december 2026 kl. 09.30.");
    }

    private static String words(MeetingCalls hanne, JsonNode meeting) throws IOException {
        MvcTestResult paper = hanne.ask("/meetings/" + MeetingCalls.id(meeting) + "/minutes.pdf");
        try (PDDocument document = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void areThereOnceTheMeetingHasBegun() {
        MeetingCalls hanne = team("nopaper");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "06:00");
        refused(hanne.ask("/meetings/" + MeetingCalls.id(triage) + "/minutes.pdf"), 409, "MEETING_IS_NOT_ON");
    }
}
