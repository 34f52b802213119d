package dk.samvagt.relative;

/** How far an offer has come with a relative. No means not now: what was declined may be given again. */
public enum GivenState {
    /** The team has thought of it. */
    SUGGESTED,
    /** The relative has been told. */
    GIVEN,
    ACCEPTED,
    /** The relative has been there. */
    TRIED,
    DECLINED;

    /** True where this step may follow. */
    public boolean mayBecome(GivenState next) {
        return switch (this) {
            case SUGGESTED -> next == GIVEN || next == DECLINED;
            case GIVEN -> next == ACCEPTED || next == DECLINED;
            case ACCEPTED -> next == TRIED || next == DECLINED;
            case TRIED -> next == DECLINED;
            case DECLINED -> next == GIVEN;
        };
    }
}
