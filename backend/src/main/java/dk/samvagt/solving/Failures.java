package dk.samvagt.solving;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Tells of an exception without its message, which may hold personal data of the work's domain. */
final class Failures {

    private static final int FRAMES = 12;

    private Failures() {}

    static String withoutMessages(Throwable failure) {
        StringJoiner text = new StringJoiner("; caused by ");
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StringJoiner frames = new StringJoiner(" < ", cause.getClass().getName() + " at ", "");
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> frames.add(frame.toString()));
            text.add(frames.toString());
        }
        return text.toString();
    }
}
