package dk.samvagt.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Finds JPA associations that reach from one area into another. */
final class AssociationsAcrossAreas {

    private AssociationsAcrossAreas() {}

    static ArchCondition<JavaField> exist() {
        return new ArchCondition<>("reach into another area") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String own = area(field.getOwner());
                boolean across = Stream.concat(
                                Stream.of(field.getRawType()), field.getType().getAllInvolvedRawTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("dk.samvagt."))
                        .anyMatch(type -> !area(type).equals(own));
                events.add(new SimpleConditionEvent(field, across, field.getFullName() + " leaves area " + own));
            }
        };
    }

    private static String area(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
