package dk.samvagt.privacy;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One value that is kept.
 *
 * @param name what machines call it
 * @param label what people call it
 * @param value as it is kept, with times in ISO 8601
 * @param text as people read it
 */
@Schema(name = "HeldValue")
record HeldValue(String name, String label, String value, String text) {

    /** Only what it is called. */
    @Override
    public String toString() {
        return "HeldValue[" + name + "]";
    }
}
