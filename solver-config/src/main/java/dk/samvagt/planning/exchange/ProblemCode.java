package dk.samvagt.planning.exchange;

/**
 * The kinds of problem a team's data can have. The names are stable: a screen translates by them, with the problem's
 * {@linkplain DataProblem#details() details}.
 */
public enum ProblemCode {
    /** The folder is not there. */
    FOLDER_NOT_FOUND,
    /** A file that every team has is not there. */
    FILE_MISSING,
    /** A file with a name that means nothing here. Detail: nearest. */
    FILE_UNKNOWN,
    /** A file without even a header row. */
    FILE_EMPTY,
    /** A file above the size limit. Detail: max (bytes). */
    FILE_TOO_LARGE,
    /** Bytes that are not UTF-8 text; the line is that of the first. */
    FILE_NOT_UTF8,
    /** The same file twice in a zip. */
    FILE_TWICE,
    /** Not a zip, broken, or locked by a password. */
    ZIP_UNREADABLE,
    /** More bytes or files in a zip than a team's data can be. Detail: max. */
    ZIP_TOO_LARGE,
    /** A zip entry that points out of the folder. */
    ZIP_UNSAFE_PATH,
    /** A zip with the files spread over several folders. */
    ZIP_SEVERAL_FOLDERS,

    /** The first line names none of the file's columns. Detail: allowed. */
    HEADER_MISSING,
    /** A column that is always needed is not there. */
    COLUMN_MISSING,
    /** A column with a name that means nothing here. Details: allowed, nearest. */
    COLUMN_UNKNOWN,
    /** The same column twice. */
    COLUMN_TWICE,
    /** A row with more or fewer cells than the header. Details: expected, found. */
    CELL_COUNT,
    /** A quote that is opened and never closed. */
    QUOTE_OPEN,
    /** Text between a closing quote and the end of its cell. */
    QUOTE_STRAY,
    /** {@code team.csv} describes no team, or several. Detail: found. */
    TEAM_COUNT,

    /** An empty cell where a value is always needed. */
    CELL_EMPTY,
    /** An id with a character that cannot stand in an id, or longer than 100 characters. */
    NOT_AN_ID,
    /** The id {@code base} on a citizen or group; it means the team's base. */
    RESERVED_ID,
    /** Not a number. Detail: value. */
    NOT_A_NUMBER,
    /** Not a whole number. Detail: value. */
    NOT_A_WHOLE_NUMBER,
    /** Not a date that exists, written yyyy-MM-dd. Detail: value. */
    NOT_A_DATE,
    /** Not a time of day, written HH:mm. Detail: value. */
    NOT_A_TIME,
    /** Neither true nor false. Detail: value. */
    NOT_TRUE_OR_FALSE,
    /** Not one of the words allowed. Details: value, allowed, nearest. */
    NOT_ALLOWED,
    /** A number outside its range. Details: value, min, max. */
    OUT_OF_RANGE,
    /** Only one of latitude and longitude. */
    LOCATION_HALF,

    /** An id used before in this file, or by a visit where a group has it too. Details: value, line. */
    ID_TWICE,
    /** The same pair or trio of ids on two rows of a file that tells each once. Detail: line. */
    ROW_TWICE,
    /** No such member. Details: value, nearest. */
    MEMBER_UNKNOWN,
    /** No such citizen. Details: value, nearest. */
    CITIZEN_UNKNOWN,
    /** No such visit. Details: value, nearest. */
    VISIT_UNKNOWN,
    /** No such citizen or group, and not {@code base}. Details: value, nearest. */
    PLACE_UNKNOWN,
    /** An id that a citizen and a group share, used as a place. Detail: value. */
    PLACE_AMBIGUOUS,

    /** A shift that starts before or ends after the team's day. Details: value, min, max. */
    SHIFT_OUTSIDE_DAY,
    /** A shift that ends when it starts or before. */
    SHIFT_REVERSED,
    /** Two shifts of one member at the same time. Detail: line. */
    SHIFTS_OVERLAP,
    /** A break that is longer than its shift. Details: value, max. */
    BREAK_LONGER_THAN_SHIFT,
    /** A break without the span that it starts in. */
    BREAK_SPAN_MISSING,
    /** A break whose latest start lies before the earliest. */
    BREAK_SPAN_REVERSED,
    /** A break that could start outside the shift, or cannot end within it. Details: value, min, max. */
    BREAK_OUTSIDE_SHIFT,
    /** A latest start before the earliest. */
    WINDOW_REVERSED,
    /** A visit that follows itself. */
    AFTER_ITSELF,
    /** Visits that follow each other in a ring. Detail: ring. */
    AFTER_RING,
    /** A visit that follows one of another date. Details: value, date. */
    AFTER_OTHER_DATE,
    /** A visit with several dates, where each has one. */
    SEVERAL_DATES,
    /** Minutes after a visit, but no visit to come after. */
    AFTER_MISSING,
    /** {@code after_min} above {@code after_max}. */
    AFTER_REVERSED,
    /** A supervisor for a member who is no student. */
    SUPERVISOR_OF_NON_STUDENT,
    /** A supervisor who is a student. */
    SUPERVISOR_IS_STUDENT,
    /** {@code min_citizens} above {@code max_citizens}. */
    CITIZENS_REVERSED,
    /** A respite that ends when it starts or before. */
    RESPITE_REVERSED,
    /** Competences for a second person on a visit for one. */
    SECOND_OF_ONE,
    /** A text longer than there is room for. Detail: max. */
    TEXT_TOO_LONG,
    /** Not a recurrence rule of RFC 5545 that goes by days. */
    NOT_A_RECURRENCE,
    /** A recurrence, or dates that are left out, without a first session. */
    FIRST_SESSION_MISSING,
    /** A first session on a date that the recurrence does not name. */
    FIRST_SESSION_NOT_IN_RECURRENCE,
    /** Sessions at a time, but without a length. */
    SESSION_MINUTES_MISSING,
    /** A session that would end after midnight. */
    SESSION_PAST_MIDNIGHT,
    /** A span of dates or ages whose end comes before its beginning. */
    SPAN_REVERSED,
    /** A language that is no code of two letters. */
    NOT_A_LANGUAGE,
    /** No mail address. */
    NOT_A_MAIL,
    /** More seats taken than there are. Detail: max. */
    SEATS_EXCEEDED,
    /** More problems than are listed. Detail: max. */
    TOO_MANY_PROBLEMS
}
