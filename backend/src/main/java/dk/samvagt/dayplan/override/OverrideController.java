package dk.samvagt.dayplan.override;

import dk.samvagt.identity.OpenToFacilitators;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what people change by hand. */
@RestController
class OverrideController {

    private final Overriding overriding;

    OverrideController(Overriding overriding) {
        this.overriding = overriding;
    }

    @PostMapping("/api/teams/{team}/day-plans/{date}/overrides")
    @OpenToFacilitators(whereTrue = "dryRun")
    @Operation(summary = "Changes the plan by hand, or tells what that would cost")
    OverrideResult override(
            @PathVariable String team,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Valid @RequestBody OverrideRequest wanted) {
        refuseUnlessWhole(wanted);
        return dryRun ? overriding.tryOut(team, date, wanted) : overriding.make(team, date, wanted);
    }

    private static void refuseUnlessWhole(OverrideRequest wanted) {
        List<FieldError> missing = new ArrayList<>();
        switch (wanted.type()) {
            case MOVE -> require(missing, "member", wanted.member() != null || wanted.shift() != null);
            case START_AT -> require(missing, "start", wanted.start() != null);
            case SWAP -> require(missing, "withVisit", wanted.withVisit() != null);
            case UNASSIGN, PIN, UNPIN -> {}
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY).with("errors", missing);
        }
    }

    private static void require(List<FieldError> missing, String field, boolean given) {
        if (!given) {
            boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
            missing.add(new FieldError(field, english ? "must be given" : "skal angives"));
        }
    }
}
