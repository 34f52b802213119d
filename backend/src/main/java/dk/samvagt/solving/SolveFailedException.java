package dk.samvagt.solving;

/** The work cannot be done. */
public class SolveFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * A failure that people are told of by its code.
     *
     * @param code capital letters and underscores; no personal data
     */
    public SolveFailedException(String code) {
        super(code);
        if (!code.matches("[A-Z][A-Z_]*")) {
            throw new IllegalArgumentException("The code (" + code + ") must be capital letters and underscores.");
        }
        this.code = code;
    }

    /** What went wrong. */
    public String code() {
        return code;
    }
}
