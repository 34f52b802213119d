package dk.samvagt.offer;

import dk.samvagt.shared.Languages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
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
    private static final OfferWords DANISH = new OfferWords(Locale.of("da"), "HH.mm", "EEEE d. MMMM", "d. MMMM");
    private static final OfferWords ENGLISH = new OfferWords(Locale.ENGLISH, "HH:mm", "EEEE d MMMM", "d MMMM");
    private static final int METRES_OF_A_KILOMETRE = 1000;

    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;

    private OfferWords(Locale language, String time, String date, String day) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("dk.samvagt.offer.words", language, NO_FALLBACK);
        this.time = DateTimeFormatter.ofPattern(time, Locale.ROOT);
        this.date = DateTimeFormatter.ofPattern(date, language);
        this.day = DateTimeFormatter.ofPattern(day, language);
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
            case SAID_BEFORE -> before(reason);
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

    private static String before(MatchReason reason) {
        SaidBefore before = reason.before();
        if (before == null) {
            return "";
        }
        boolean again = before.word() == SaidBefore.Word.DECLINED && before.againOn() != null;
        return "." + before.word() + (again ? ".again" : "");
    }

    /** When it was said and when it may be asked again, with its year where that is another one. */
    private Map<String, String> dates(@Nullable SaidBefore before) {
        if (before == null) {
            return Map.of("on", "", "again", "");
        }
        LocalDate again = before.againOn();
        boolean sameYear = again == null || again.getYear() == before.on().getYear();
        return Map.of(
                "on",
                day.format(before.on()),
                "again",
                again == null ? "" : day.format(again) + (sameYear ? "" : " " + again.getYear()));
    }

    private Map<String, String> values(MatchReason reason, OfferDescription offer, OfferWish wish) {
        Map<String, String> values = new HashMap<>(dates(reason.before()));
        values.putAll(Map.of(
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
                "seats", String.valueOf(reason.seatsLeft())));
        return values;
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
        return Languages.in(code, language);
    }

    private String say(String key, Map<String, String> values) {
        return NAME.matcher(texts.getString(key))
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
