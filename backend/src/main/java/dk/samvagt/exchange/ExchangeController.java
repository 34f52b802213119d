package dk.samvagt.exchange;

import dk.samvagt.identity.OpenToFacilitators;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.exchange.TeamFolderResult;
import dk.samvagt.planning.exchange.TeamFolderWriter;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A team's data in and out as a zip of CSV files. */
@RestController
@RequestMapping("/api/teams/{team}")
class ExchangeController {

    private final TeamDataIntake intake;
    private final TeamDataExport export;

    ExchangeController(TeamDataIntake intake, TeamDataExport export) {
        this.intake = intake;
        this.export = export;
    }

    @OpenToFacilitators
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "importTeamData", summary = "Load or update the team's data, all or nothing")
    ImportSummary importTeamData(@PathVariable String team, @RequestPart MultipartFile file, Locale language)
            throws IOException {
        TeamFolder folder = read(team, file, language);
        intake.takeAll(folder);
        return ImportSummary.of(folder);
    }

    @GetMapping(path = "/export", produces = "application/zip")
    @Operation(operationId = "exportTeamData", summary = "The team's data as CSV files")
    ResponseEntity<byte[]> exportTeamData(@PathVariable String team) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new TeamFolderWriter().writeZip(export.gather(team), zip);
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(team + ".zip").build();
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(attachment))
                .body(zip.toByteArray());
    }

    private static TeamFolder read(String team, MultipartFile file, Locale language) throws IOException {
        try (InputStream zip = file.getInputStream()) {
            return switch (TeamFolderReader.ofSingleDays().readZip(zip)) {
                case TeamFolderResult.Valid valid -> ofThisTeam(valid.folder(), team, language);
                case TeamFolderResult.Invalid invalid ->
                    throw invalid(invalid.problems().stream()
                            .map(problem -> DataProblemTexts.told(problem, language))
                            .toList());
            };
        }
    }

    private static TeamFolder ofThisTeam(TeamFolder folder, String team, Locale language) {
        String found = folder.team().id();
        if (!found.equals(team)) {
            throw invalid(List.of(otherTeam(found, team, language)));
        }
        return folder;
    }

    private static ProblemException invalid(List<DataProblemAnswer> problems) {
        return new ProblemException(ExchangeProblem.INVALID_TEAM_DATA, problems.size()).with("problems", problems);
    }

    private static DataProblemAnswer otherTeam(String found, String expected, Locale language) {
        boolean english = "en".equals(language.getLanguage());
        Map<String, String> details = Map.of("value", found, "expected", expected);
        return new DataProblemAnswer(
                "team.csv",
                2,
                "id",
                english
                        ? "The files belong to another team, \"" + found + "\"."
                        : DataProblemTexts.danish("OTHER_TEAM.what", details),
                english
                        ? "Choose this team's files, or change the id to " + expected + "."
                        : DataProblemTexts.danish("OTHER_TEAM.mend", details),
                "OTHER_TEAM");
    }
}
