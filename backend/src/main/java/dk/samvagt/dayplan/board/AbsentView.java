package dk.samvagt.dayplan.board;

import io.swagger.v3.oas.annotations.media.Schema;

/** A member who is away on the day. Why is not told. */
@Schema(name = "Absent")
public record AbsentView(String member, String memberName) {}
