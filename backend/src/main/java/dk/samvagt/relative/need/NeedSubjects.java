package dk.samvagt.relative.need;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom the audit log names where a need is read or changed. */
final class NeedSubjects {

    private NeedSubjects() {}

    /** The need, and the relative and the citizen it is about, as far as they are told. */
    static List<String> of(RelativeNeed need) {
        return Stream.of(need.id(), need.relative(), need.citizen())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}
