package dk.samvagt.relative.agreement;

/** How far an agreement has come. */
public enum AgreementState {
    PROPOSED,
    AGREED,
    /** It has run its course, or was dropped. */
    ENDED,
    /** It did not work. */
    FAILED;

    boolean mayBecome(AgreementState next) {
        return switch (this) {
            case PROPOSED -> next == AGREED || next == ENDED;
            case AGREED -> next == ENDED || next == FAILED;
            case ENDED, FAILED -> false;
        };
    }
}
