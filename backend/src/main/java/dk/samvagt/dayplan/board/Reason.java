package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.planning.Obstacle;
import dk.samvagt.planning.model.Profession;

/**
 * Why a member cannot make a visit.
 *
 * @param text the same as a sentence
 */
public record Reason(String member, String memberName, Profession profession, Obstacle.Kind code, String text) {}
