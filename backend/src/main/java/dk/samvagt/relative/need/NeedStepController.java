package dk.samvagt.relative.need;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.DoneByAdvisors;
import dk.samvagt.identity.OpenToAdvisors;
import dk.samvagt.identity.Person;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a need step by step to its end; an advisor does so with a need that they have taken upon them. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/needs/{need}")
class NeedStepController {

    private final NeedDesk desk;
    private final NeedPages pages;
    private final CurrentUser currentUser;

    NeedStepController(NeedDesk desk, NeedPages pages, CurrentUser currentUser) {
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @DoneByAdvisors
    @PostMapping("/take")
    @Operation(operationId = "takeNeed", summary = "I see to it: a member where a relative calls, an advisor always")
    NeedView take(@PathVariable String team, @PathVariable UUID need) {
        Person me = currentUser.get();
        if (me.isAdvisor()) {
            desk.takeOn(team, need, me);
        } else {
            desk.take(team, need, me.requireMemberIn(team), me.displayName());
        }
        return pages.get(team, need);
    }

    @PostMapping("/give-back")
    @Operation(operationId = "giveCallBack", summary = "The one who took it cannot see to it after all")
    NeedView giveBack(@PathVariable String team, @PathVariable UUID need) {
        currentUser.get().requireMemberIn(team);
        desk.giveBack(team, need);
        return pages.get(team, need);
    }

    @PostMapping("/agenda")
    @Operation(operationId = "putNeedOnAgenda", summary = "It will be taken up at a meeting")
    NeedView agenda(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody NeedVersion seen) {
        desk.putOnAgenda(team, need, seen.version(), by());
        return pages.get(team, need);
    }

    @DoneByAdvisors
    @PostMapping("/answer")
    @Operation(operationId = "answerNeed", summary = "What the team does about it, who, and when it is followed up")
    NeedView answer(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody NeedDecision decided) {
        Person me = currentUser.get();
        desk.requireMine(team, need, me);
        if (me.isAdvisor() && decided.owner() == null) {
            desk.answerAsOwner(team, need, decided, me);
        } else {
            String owner = decided.owner() == null ? me.requireMemberIn(team) : decided.owner();
            desk.answer(team, need, decided.version(), decided.ownedBy(owner), by());
        }
        return pages.get(team, need);
    }

    @DoneByAdvisors
    @PostMapping("/follow-up")
    @Operation(operationId = "followUpNeed", summary = "How it went, and when to look at it again")
    NeedView followUp(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody NeedFollowUp followed) {
        desk.requireMine(team, need, currentUser.get());
        desk.followUp(team, need, followed.version(), followed.decision().strip(), followed.due(), by());
        return pages.get(team, need);
    }

    @DoneByAdvisors
    @PostMapping("/close")
    @Operation(operationId = "closeNeed", summary = "Nothing more is to be done")
    NeedView close(@PathVariable String team, @PathVariable UUID need, @Valid @RequestBody NeedClosing closing) {
        desk.requireMine(team, need, currentUser.get());
        desk.close(team, need, closing.version(), closing.decision(), by());
        return pages.get(team, need);
    }

    private String by() {
        return currentUser.get().displayName();
    }
}
