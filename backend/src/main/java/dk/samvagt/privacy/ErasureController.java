package dk.samvagt.privacy;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.HeldPerson;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgets a citizen, a relative or a member who asks for it. */
@RestController
@RequestMapping("/api/teams/{team}")
class ErasureController {

    private final PeopleKept people;
    private final Forgetting forgetting;
    private final CurrentUser currentUser;

    ErasureController(PeopleKept people, Forgetting forgetting, CurrentUser currentUser) {
        this.people = people;
        this.forgetting = forgetting;
        this.currentUser = currentUser;
    }

    @GetMapping("/citizens/{citizen}/erasure")
    @Operation(operationId = "previewCitizenErasure", summary = "What goes and what stays when a citizen is forgotten")
    ErasureView ofCitizen(@PathVariable String team, @PathVariable String citizen) {
        return preview(people.citizen(team, citizen));
    }

    @PostMapping("/citizens/{citizen}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetCitizen", summary = "Forget a citizen")
    void citizen(@PathVariable String team, @PathVariable String citizen) {
        forget(people.citizen(team, citizen));
    }

    @GetMapping("/relatives/{relative}/erasure")
    @Operation(
            operationId = "previewRelativeErasure",
            summary = "What goes and what stays when a relative is forgotten")
    ErasureView ofRelative(@PathVariable String team, @PathVariable UUID relative) {
        return preview(people.relative(team, relative));
    }

    @PostMapping("/relatives/{relative}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetRelative", summary = "Forget a relative")
    void relative(@PathVariable String team, @PathVariable UUID relative) {
        forget(people.relative(team, relative));
    }

    @GetMapping("/members/{member}/erasure")
    @Operation(
            operationId = "previewMemberErasure",
            summary = "What goes and what stays when a member who has left is made nameless")
    ErasureView ofMember(@PathVariable String team, @PathVariable String member) {
        return preview(people.member(team, member));
    }

    @PostMapping("/members/{member}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetMember", summary = "Make a member who has left nameless")
    void member(@PathVariable String team, @PathVariable String member) {
        forget(people.member(team, member));
    }

    private ErasureView preview(HeldPerson person) {
        return forgetting.preview(person, LocaleContextHolder.getLocale());
    }

    private void forget(HeldPerson person) {
        forgetting.forget(person, currentUser.get().displayName(), null);
    }
}
