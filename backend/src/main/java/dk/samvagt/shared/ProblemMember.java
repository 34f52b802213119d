package dk.samvagt.shared;

import java.lang.reflect.Type;
import java.util.List;
import org.springframework.core.ResolvableType;

/**
 * An extra member that some problems carry, so that the description of the interface can tell of it. An area that adds
 * one with {@link ProblemException#with} declares a bean of this.
 *
 * @param name as it stands in the answer
 * @param type what it holds
 */
public record ProblemMember(String name, Type type) {

    /** A member that holds a list. */
    public static ProblemMember list(String name, Class<?> elements) {
        return new ProblemMember(
                name, ResolvableType.forClassWithGenerics(List.class, elements).getType());
    }
}
