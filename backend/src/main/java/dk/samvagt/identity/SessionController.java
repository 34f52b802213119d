package dk.samvagt.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, out, and who am I. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignInDesk desk;
    private final CurrentUser currentUser;
    private final TeamNames teams;

    SessionController(SignInDesk desk, CurrentUser currentUser, TeamNames teams) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.teams = teams;
    }

    @PostMapping
    @Operation(operationId = "signIn", summary = "Sign in")
    Session signIn(@Valid @RequestBody SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        desk.signIn(signIn, request, response);
        return session();
    }

    @GetMapping
    @Operation(operationId = "getSession", summary = "Who am I")
    Session session() {
        Person person = currentUser.get();
        return Session.of(person, teams.summaries(person.teams()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "signOut", summary = "Sign out")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        desk.signOut(request, response);
    }
}
