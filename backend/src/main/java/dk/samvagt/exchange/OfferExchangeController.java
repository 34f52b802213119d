package dk.samvagt.exchange;

import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferRegister;
import dk.samvagt.planning.exchange.CsvFileReader;
import dk.samvagt.planning.exchange.CsvFileResult;
import dk.samvagt.planning.exchange.DataProblem;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The team's offers in and out as {@code offers.csv}. */
@RestController
class OfferExchangeController {

    private final OfferIntake intake;
    private final OfferCatalogue catalogue;

    OfferExchangeController(OfferIntake intake, OfferCatalogue catalogue) {
        this.intake = intake;
        this.catalogue = catalogue;
    }

    /**
     * What was read in.
     *
     * @param offers how many offers
     */
    record OfferImport(int offers) {}

    @PostMapping(path = "/api/teams/{team}/offers/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "importOffers", summary = "Load or update offers, all or nothing")
    OfferImport importOffers(@PathVariable String team, @RequestPart MultipartFile file, Locale language)
            throws IOException {
        List<OfferRegister.Entry> entries =
                switch (new CsvFileReader<>(OfferFile.OFFERS, OfferRows::read).read(file.getBytes())) {
                    case CsvFileResult.Valid<OfferRegister.Entry> valid -> valid.rows();
                    case CsvFileResult.Invalid<OfferRegister.Entry> invalid ->
                        throw invalid(invalid.problems(), language);
                };
        intake.take(team, entries);
        return new OfferImport(entries.size());
    }

    @GetMapping(path = "/api/teams/{team}/offers.csv", produces = "text/csv")
    @Operation(operationId = "exportOffers", summary = "The team's offers as a CSV file")
    ResponseEntity<byte[]> exportOffers(@PathVariable String team) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(OfferFile.OFFERS.fileName())
                .build();
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(attachment))
                .body(OfferText.of(catalogue.list(team)).getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException invalid(List<DataProblem> problems, Locale language) {
        List<DataProblemAnswer> told = problems.stream()
                .map(problem -> DataProblemTexts.told(problem, language))
                .toList();
        return new ProblemException(ExchangeProblem.INVALID_OFFERS, told.size()).with("problems", told);
    }
}
