package dk.samvagt.exchange;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing in a team's files that must be mended.
 *
 * @param file name of the file
 * @param line line of the file, the header being line 1; 0 where it is about the whole file
 * @param column name of the column; empty where it is about the whole row or file
 * @param what what is wrong, in the reader's language
 * @param howToMend what to do about it, in the reader's language
 * @param code the kind of problem, stable
 */
@Schema(name = "DataProblem")
record DataProblemAnswer(String file, int line, String column, String what, String howToMend, String code) {}
