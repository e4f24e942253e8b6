package org.beistand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.beistand.language.Sealable;

/** No component of a fact is a plain string, or a personal value outside a {@code Sealed}. */
final class HaveNoOpenText extends ArchCondition<JavaClass> {
    static final HaveNoOpenText INSTANCE = new HaveNoOpenText();
    private static final Set<String> OPEN = Set.of("java.lang.String", "java.lang.CharSequence");

    private HaveNoOpenText() {
        super("have no open text");
    }

    @Override
    public void check(JavaClass fact, ConditionEvents events) {
        for (JavaField field : fact.getFields()) {
            var type = field.getRawType();
            boolean open =
                    !field.getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                            && (OPEN.contains(type.getName())
                                    || type.isAssignableTo(Sealable.class));
            if (open) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName()));
            }
        }
    }
}
