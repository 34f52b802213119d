package dk.samvagt.relative;

/** Where help that is planned for a relative's sake becomes visits. Implemented by whoever keeps the visits. */
public interface HelpForRelatives {

    /**
     * Asks the team for a visit.
     *
     * @param by name of the one who decided it
     * @return the visit's id
     */
    String plan(String team, HelpWanted wanted, String by);

    /**
     * It is not needed any more; what has begun or is over stays.
     *
     * @param reason why, in a few words
     */
    void callOff(String team, String visit, String reason, String by);
}
