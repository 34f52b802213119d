package dk.samvagt.shared;

/**
 * What is wrong with one field of a body.
 *
 * @param field its path, such as {@code minutes} or {@code values[0]}
 * @param message what is wrong, in the reader's language
 */
public record FieldError(String field, String message) {}
