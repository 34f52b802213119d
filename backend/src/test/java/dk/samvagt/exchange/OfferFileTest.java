package dk.samvagt.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OfferFileTest {

    @Test
    void theDocumentListsItsColumnsInOrderAndTheNeededOnesInBold() throws IOException {
        String document = Files.readString(Path.of("../docs/csv.md"));
        String section = document.substring(document.indexOf("### offers.csv"), document.indexOf("## What comes out"));
        String table = section.substring(section.indexOf("|---|"));

        assertThat(Pattern.compile("\n\\| ([*a-z_]+) \\|")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(OfferFile.OFFERS.columns().stream()
                        .map(column -> column.needed() ? "**" + column.name() + "**" : column.name())
                        .toList());
    }
}
