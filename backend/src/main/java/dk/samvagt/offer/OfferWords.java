package dk.samvagt.offer;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in one language why an offer suits somebody, or does not. */
final class OfferWords {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final OfferWords DANISH = new OfferWords(Locale.of("da"), "HH.mm", "EEEE d. MMMM");
    private static final OfferWords ENGLISH = new OfferWords(Locale.ENGLISH, "HH:mm", "EEEE d MMMM");
    private static final int METRES_OF_A_KILOMETRE = 1000;

    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;

    private OfferWords(Locale language, String time, String date) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("dk.samvagt.offer.words", language, NO_FALLBACK);
        this.time = DateTimeFormatter.ofPattern(time, Locale.ROOT);
        this.date = DateTimeFormatter.ofPattern(date, language);
    }

    /** English for who reads English, Danish for everybody else. */
    static OfferWords in(Locale reader) {
        return "en".equals(reader.getLanguage()) ? ENGLISH : DANISH;
    }

    String inFavour(MatchReason reason, OfferDescription offer, OfferWish wish) {
        return say("for." + reason.aspect() + shade(reason, offer), values(reason, offer, wish));
    }

    String against(MatchReason reason, OfferDescription offer, OfferWish wish) {
        return say("against." + reason.aspect() + shade(reason, offer), values(reason, offer, wish));
    }

    /** Some things are said in different words by how they are. */
    private static String shade(MatchReason reason, OfferDescription offer) {
        return switch (reason.aspect()) {
            case HOURS -> hours(reason);
            case PLACE -> reason.metres() == null ? ".home" : "";
            case TRANSPORT -> offer.place().comesToOne() ? ".home" : "";
            case GROUP_OR_ALONE -> "." + offer.form().company();
            case PRICE -> reason.kroner() != null && reason.kroner() == 0 ? ".free" : "";
            case SEATS -> reason.seatsLeft() != null && reason.seatsLeft() == 1 ? ".one" : "";
            default -> "";
        };
    }

    private static String hours(MatchReason reason) {
        if (reason.session() == null) {
            return ".agreed";
        }
        return reason.fitting() != null && reason.fitting().equals(reason.of()) ? ".all" : ".some";
    }

    private Map<String, String> values(MatchReason reason, OfferDescription offer, OfferWish wish) {
        return Map.of(
                "need", texts.getString("need." + wish.need()),
                "session", session(reason.session()),
                "fitting", String.valueOf(reason.fitting()),
                "of", String.valueOf(reason.of()),
                "distance", reason.metres() == null ? "" : distance(reason.metres()),
                "language", reason.language() == null ? "" : language(reason.language()),
                "kroner", String.valueOf(reason.kroner()),
                "per",
                        offer.price() == null
                                ? ""
                                : texts.getString("per." + offer.price().per()),
                "seats", String.valueOf(reason.seatsLeft()));
    }

    private String session(@Nullable OfferSession session) {
        return session == null
                ? ""
                : say(
                        "session",
                        Map.of(
                                "date", date.format(session.date()),
                                "start", told(session.start()),
                                "end", told(session.end())));
    }

    private String told(LocalTime moment) {
        return time.format(moment);
    }

    /** Metres in tens, or kilometres with one decimal. */
    private String distance(int metres) {
        if (metres < METRES_OF_A_KILOMETRE) {
            return Math.round(metres / 10.0) * 10 + " m";
        }
        return String.format(language, "%.1f km", metres / (double) METRES_OF_A_KILOMETRE);
    }

    private String language(String code) {
        return Locale.of(code).getDisplayLanguage(language);
    }

    private String say(String key, Map<String, String> values) {
        return NAME.matcher(texts.getString(key))
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
