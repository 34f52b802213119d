package dk.samvagt.portal.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** What lets a relative in once. Both are drawn at random; their hash alone is kept. */
enum KeyKind {
    /** 256 bits, in a link that is sent by mail. */
    LINK {
        @Override
        String draw() {
            byte[] bits = new byte[32];
            RANDOM.nextBytes(bits);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        }
    },
    /** 60 bits, in three groups of four that can be read from paper: without letters that look like digits. */
    CODE {
        @Override
        String draw() {
            StringBuilder code = new StringBuilder();
            for (int letter = 0; letter < CODE_LETTERS; letter++) {
                if (letter > 0 && letter % 4 == 0) {
                    code.append('-');
                }
                code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            return code.toString();
        }
    };

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LETTERS = 12;

    /** A new one. */
    abstract String draw();

    /** The hash under which it is kept. A code is read as people write it: in any case, with or without dashes. */
    static byte[] hash(String key) {
        String plain = key.strip();
        String code = plain.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        String kept = code.length() == CODE_LETTERS ? code : plain;
        try {
            return MessageDigest.getInstance("SHA-256").digest(kept.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
