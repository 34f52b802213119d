package dk.samvagt.planning.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns a file's bytes into text. Bytes that are not UTF-8 are reported once; the rest can still be checked. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(CsvFile file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return withoutMark(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            problems.add(
                    ProblemCode.FILE_NOT_UTF8,
                    file,
                    lineOfFirstFault(bytes),
                    "",
                    "The file is not UTF-8 text.",
                    "Save it as \"CSV UTF-8\".",
                    Map.of());
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean otherEncoding = text.indexOf('\0') >= 0;
            return otherEncoding ? "" : text;
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int lineOfFirstFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        assert result.isError();
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }
}
