package dk.samvagt.relative.quiet;

import dk.samvagt.relative.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Why a relative should be asked how things are.
 *
 * @param code which of the reasons
 * @param signalsNow signals in the last 14 days, for {@code MORE_SIGNALS}
 * @param signalsBefore signals in the 14 days before, for {@code MORE_SIGNALS}
 * @param urgencyNow the most urgent of the last 14 days, for {@code MORE_URGENT}
 * @param urgencyBefore the most urgent of the 14 days before, for {@code MORE_URGENT}
 * @param silentDays days since anything was heard, for {@code SILENT}
 */
record Notice(
        Code code,
        @Nullable Integer signalsNow,
        @Nullable Integer signalsBefore,
        @Nullable Urgency urgencyNow,
        @Nullable Urgency urgencyBefore,
        @Nullable Integer silentDays) {

    /** The reasons that there are. */
    enum Code {
        MORE_SIGNALS,
        MORE_URGENT,
        SILENT
    }

    static Notice moreSignals(int now, int before) {
        return new Notice(Code.MORE_SIGNALS, now, before, null, null, null);
    }

    static Notice moreUrgent(Urgency now, Urgency before) {
        return new Notice(Code.MORE_URGENT, null, null, now, before, null);
    }

    static Notice silent(int days) {
        return new Notice(Code.SILENT, null, null, null, null, days);
    }
}
