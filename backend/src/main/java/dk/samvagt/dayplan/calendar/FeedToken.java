package dk.samvagt.dayplan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret part of a calendar's address: 192 bits made from the server's key and a random salt, so that it can be
 * shown again without being kept.
 */
final class FeedToken {

    private static final int SALT_BYTES = 16;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] salt;
    private final String text;

    private FeedToken(byte[] salt, String text) {
        this.salt = salt;
        this.text = text;
    }

    /** A new one. */
    static FeedToken random(byte[] key) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(key, salt);
    }

    /** The one that was made with this salt. */
    static FeedToken of(byte[] key, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new FeedToken(salt, TEXT.encodeToString(Arrays.copyOf(mac.doFinal(salt), TOKEN_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /** What is kept of a token that somebody shows. */
    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return hash(text);
    }

    /** Letters, digits, - and _. */
    String text() {
        return text;
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
