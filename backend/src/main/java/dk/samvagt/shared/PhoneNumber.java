package dk.samvagt.shared;

import java.util.regex.Pattern;

/** What can be rung: one number of three to fifteen digits, with + and the country where needed. */
public final class PhoneNumber {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?: ?[0-9]){2,14}");

    private PhoneNumber() {}

    /**
     * The number as it was told.
     *
     * @throws ProblemException {@code NOT_A_PHONE_NUMBER}
     */
    public static String checked(String told) {
        if (!NUMBER.matcher(told).matches()) {
            throw new ProblemException(CommonProblem.NOT_A_PHONE_NUMBER);
        }
        return told;
    }
}
