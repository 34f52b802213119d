package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.team.Absences;
import dk.samvagt.team.TeamDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in that somebody is away, and that they are there after all. */
@RestController
class AbsenceController {

    private final Days days;
    private final Absences absences;
    private final OpenVisits openVisits;
    private final Proposals proposals;
    private final TeamDirectory teams;
    private final CurrentUser currentUser;

    AbsenceController(
            Days days,
            Absences absences,
            OpenVisits openVisits,
            Proposals proposals,
            TeamDirectory teams,
            CurrentUser currentUser) {
        this.days = days;
        this.absences = absences;
        this.openVisits = openVisits;
        this.proposals = proposals;
        this.teams = teams;
        this.currentUser = currentUser;
    }

    /**
     * Who is away when.
     *
     * @param reason only where the member wants it told
     */
    @Schema(name = "NewAbsence")
    record NewAbsence(
            @NotBlank @Size(max = 100) String member,
            @NotNull LocalDate date,
            @Size(max = 500) @Nullable String reason) {}

    /**
     * What it means for the day.
     *
     * @param proposal the proposal that is being computed; on a published day only
     * @param openVisits how many visits need somebody else
     */
    @Schema(name = "Absence")
    record AbsenceTaken(@Nullable UUID proposal, int openVisits) {}

    @PostMapping("/api/teams/{team}/absences")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Somebody is away: their open visits leave the route")
    AbsenceTaken reportAbsence(@PathVariable String team, @Valid @RequestBody NewAbsence away) {
        teams.getMember(team, away.member());
        DaySnapshot day = days.get(team, away.date());
        int open = openVisits.count(team, away.date(), away.member());
        boolean news = absences.report(
                team,
                away.member(),
                away.date(),
                away.reason(),
                currentUser.get().username());
        boolean proposes = news && open > 0 && day.isPublished();
        return new AbsenceTaken(proposes ? newest(day) : null, news ? open : 0);
    }

    /**
     * What it means for the day that somebody is there after all.
     *
     * @param proposal the proposal that is being computed; on a published day only
     */
    @Schema(name = "AbsenceTakenBack")
    record AbsenceTakenBack(@Nullable UUID proposal) {}

    @DeleteMapping("/api/teams/{team}/absences/{member}/{date}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Somebody is there after all: planning may use them again")
    AbsenceTakenBack takeAbsenceBack(
            @PathVariable String team, @PathVariable String member, @PathVariable LocalDate date) {
        teams.getMember(team, member);
        DaySnapshot day = days.get(team, date);
        absences.takeBack(team, member, date);
        return new AbsenceTakenBack(day.isPublished() ? newest(day) : null);
    }

    private @Nullable UUID newest(DaySnapshot day) {
        return proposals.findByDayPlanIdOrderByCreatedAtDescIdDesc(day.id()).stream()
                .filter(Proposal::isPending)
                .map(Proposal::id)
                .findFirst()
                .orElse(null);
    }
}
