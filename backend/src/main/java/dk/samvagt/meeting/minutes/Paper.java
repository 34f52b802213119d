package dk.samvagt.meeting.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Words on pages of A4, from top to bottom, with a font that has Danish letters embedded. */
public final class Paper implements AutoCloseable {

    /** Comes with PDFBox; SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float BOLD = 0.35f;
    private static final float HEADING = 12.5f;
    private static final float TITLE = 20;
    private static final float TEXT = 10.5f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private @Nullable PDPageContentStream page;
    private float top;

    /**
     * An empty sheet.
     *
     * @param title what the document is called
     * @param language what it is written in
     */
    public Paper(String title, Locale language) {
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            if (letters == null) {
                throw new IllegalStateException("PDFBox brings no " + FONT + "; was the library changed?");
            }
            font = PDType0Font.load(document, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    }

    /** The one at the top. */
    public void title(String words) {
        write(words, TITLE, true, 0);
    }

    /** Of a part. */
    public void heading(String words) {
        space(12);
        write(words, HEADING, true, 0);
    }

    /** As many lines as it takes. */
    public void text(String words) {
        write(words, TEXT, false, 0);
    }

    /** What something is, and then what is said of it. */
    public void said(String what, String words) {
        space(3);
        write(what, TEXT, true, 0);
        write(words, TEXT, false, 0);
    }

    private void write(String words, float size, boolean bold, float indent) {
        for (String paragraph : words.split("\\R", -1)) {
            String left = LinesOfWidth.readable(font, paragraph);
            do {
                String line = LinesOfWidth.first(font, left, size, WIDTH - indent);
                line(line, size, bold);
                left = left.substring(line.length()).stripLeading();
            } while (!left.isEmpty());
        }
    }

    private void line(String words, float size, boolean bold) {
        space(size * LEADING);
        try {
            PDPageContentStream sheet = sheet();
            sheet.beginText();
            sheet.setFont(font, size);
            sheet.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            sheet.setLineWidth(BOLD);
            sheet.newLineAtOffset(MARGIN, top);
            sheet.showText(words);
            sheet.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void space(float points) {
        top -= points;
        if (top < MARGIN) {
            turn();
            top -= points;
        }
    }

    private void turn() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            top = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream sheet() {
        if (page == null) {
            turn();
        }
        if (page == null) {
            throw new IllegalStateException("There is no sheet.");
        }
        return page;
    }

    /** The document as it is kept in a file; nothing can be written after it. */
    public byte[] bytes() {
        try {
            sheet().close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
