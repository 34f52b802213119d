package dk.samvagt.team;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that a member answers for, and that somebody else must take on when the member leaves.
 *
 * @param kind what it is
 * @param id of the citizen, relative, need, follow-up, talk, series or student
 * @param what what people call it: a name, or what was promised
 */
@Schema(name = "Duty")
public record Duty(DutyKind kind, String id, String what) {

    /** Without what it is called: names stay out of logs. */
    @Override
    public String toString() {
        return "Duty[" + kind + ", " + id + "]";
    }
}
