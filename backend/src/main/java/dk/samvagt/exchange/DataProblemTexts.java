package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.DataProblem;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in the reader's language what is wrong with a team's files. English comes with the problem; Danish is in
 * {@code DataProblems_da.properties}.
 */
final class DataProblemTexts {

    private static final ResourceBundle DANISH =
            ResourceBundle.getBundle("dk.samvagt.exchange.DataProblems", Locale.of("da"));
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]*)]");
    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    private DataProblemTexts() {}

    static DataProblemAnswer told(DataProblem problem, Locale language) {
        boolean english = "en".equals(language.getLanguage());
        String code = problem.code().name();
        return new DataProblemAnswer(
                problem.file(),
                problem.line(),
                problem.column(),
                english ? problem.what() : danish(code + ".what", problem.details()),
                english ? problem.howToMend() : danish(code + ".mend", problem.details()),
                code);
    }

    /** The Danish text of this key with these details filled in. */
    static String danish(String key, Map<String, String> details) {
        String withParts = OPTIONAL.matcher(DANISH.getString(key))
                .replaceAll(part -> Matcher.quoteReplacement(told(part.group(1), details) ? part.group(1) : ""));
        return DETAIL.matcher(withParts)
                .replaceAll(detail -> Matcher.quoteReplacement(value(detail.group(1), details)))
                .strip();
    }

    private static boolean told(String part, Map<String, String> details) {
        return DETAIL.matcher(part).results().allMatch(detail -> details.containsKey(detail.group(1)));
    }

    /** A value that could be personal is left out by the reader of the files, and so it is here. */
    private static String value(String name, Map<String, String> details) {
        String value = details.get(name);
        if (value == null) {
            return "Det, der står her,";
        }
        return "value".equals(name) ? "»" + value + "«" : value;
    }
}
