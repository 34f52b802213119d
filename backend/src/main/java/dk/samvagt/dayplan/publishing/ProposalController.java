package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.DayPlanView;
import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.words.ProposalWords;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows proposals and takes the answers. */
@RestController
@RequestMapping("/api/teams/{team}/day-plans/{date}/proposals")
class ProposalController {

    private final Days days;
    private final DayJudging judging;
    private final Proposals proposals;
    private final Answering answering;
    private final DayBoard board;
    private final SeenCitizens seen;

    ProposalController(
            Days days,
            DayJudging judging,
            Proposals proposals,
            Answering answering,
            DayBoard board,
            SeenCitizens seen) {
        this.days = days;
        this.judging = judging;
        this.proposals = proposals;
        this.answering = answering;
        this.board = board;
        this.seen = seen;
    }

    @GetMapping
    @Operation(summary = "The day's proposals, newest first")
    List<ProposalView> listProposals(@PathVariable String team, @PathVariable LocalDate date) {
        DaySnapshot day = days.get(team, date);
        List<Proposal> all = proposals.findByDayPlanIdOrderByCreatedAtDescIdDesc(day.id());
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> visits = all.stream()
                .flatMap(proposal -> proposal.changes().stream())
                .map(ProposedChange::visit)
                .toList();
        seen.ofVisits("PROPOSALS", team, day.facts(), visits);
        BoardPage page = DayBoard.page(judging.judge(day));
        return all.stream().map(proposal -> show(proposal, page)).toList();
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Takes a proposal, whole or in part")
    DayPlanView acceptProposal(
            @PathVariable String team,
            @PathVariable LocalDate date,
            @PathVariable UUID id,
            @Valid @RequestBody AcceptRequest wanted) {
        answering.accept(team, date, id, wanted);
        return board.show(team, date);
    }

    @PostMapping("/{id}/reject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says no to a proposal")
    void rejectProposal(@PathVariable String team, @PathVariable LocalDate date, @PathVariable UUID id) {
        answering.reject(team, date, id);
    }

    private static ProposalView show(Proposal proposal, BoardPage page) {
        PlanChangeViews views = new PlanChangeViews(page);
        DaySnapshot day = page.day().snapshot();
        return new ProposalView(
                proposal.id(),
                proposal.createdAt(),
                ProposalWords.reason(proposal, page.names()),
                proposal.state(),
                Summary.of(Figures.of(proposal.figures())),
                proposal.changes().stream()
                        .map(change -> views.proposed(
                                change,
                                proposal.isOpen() ? Conflict.find(change, day).orElse(null) : null))
                        .toList());
    }
}
