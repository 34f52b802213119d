package dk.samvagt.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something the caller is told in problem details. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemCode code;
    private final transient Object[] values;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * A problem of this kind.
     *
     * @param values what the detail's {@code %s} stand for; ids, numbers, dates and times, never names of people
     */
    public ProblemException(ProblemCode code, Object... values) {
        super(code.name() + ": " + code.kind().english().detail().formatted(values));
        this.code = code;
        this.values = values.clone();
    }

    /** Adds an extra member to the answer, such as {@code currentVersion}. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** What went wrong. */
    public ProblemCode code() {
        return code;
    }

    /** Extra members of the answer. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    String tell(ProblemText text, LocalDate today) {
        return text.tell(today, values);
    }
}
