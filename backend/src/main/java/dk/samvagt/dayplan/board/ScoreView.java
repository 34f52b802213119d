package dk.samvagt.dayplan.board;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How good a plan is: 0 or less on each level.
 *
 * @param hard rules that may not be broken
 * @param medium help that is not given
 * @param soft wishes that are not met
 */
@Schema(name = "Score")
public record ScoreView(long hard, long medium, long soft) {}
