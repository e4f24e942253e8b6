package org.beistand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.beistand.advocacy.CaseNumber;
import org.beistand.documents.ContentDigest;
import org.beistand.language.Sealable;
import org.beistand.language.Sealed;
import org.beistand.people.Language;

/**
 * Nothing that a fact holds, however deep, is a plain string or a personal value outside a {@code
 * Sealed}; but for a few values whose form leaves no room for a name.
 */
final class HaveNoOpenText extends ArchCondition<JavaClass> {
    static final HaveNoOpenText INSTANCE = new HaveNoOpenText();

    /** Digits with a check digit, two or three small letters, hexadecimal digits. */
    private static final Set<String> TOO_NARROW_FOR_A_NAME =
            Set.of(
                    CaseNumber.class.getName(),
                    Language.class.getName(),
                    ContentDigest.class.getName());

    private HaveNoOpenText() {
        super("have no open text");
    }

    @Override
    public void check(JavaClass fact, ConditionEvents events) {
        look(fact, fact.getSimpleName(), new HashSet<>(), events);
    }

    private void look(JavaClass type, String path, Set<JavaClass> seen, ConditionEvents events) {
        if (!seen.add(type)) {
            return;
        }
        for (JavaField field : type.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC) && !isSealed(field)) {
                for (var part : field.getType().getAllInvolvedRawTypes()) {
                    look(field, part, path + "." + field.getName(), seen, events);
                }
            }
        }
    }

    private void look(
            JavaField field,
            JavaClass part,
            String path,
            Set<JavaClass> seen,
            ConditionEvents events) {
        if (part.isAssignableTo(CharSequence.class) || part.isAssignableTo(Sealable.class)) {
            events.add(SimpleConditionEvent.violated(field, path));
        } else if (isOurs(part)) {
            look(part, path, seen, events);
        }
    }

    private static boolean isSealed(JavaField field) {
        return field.getRawType().isEquivalentTo(Sealed.class);
    }

    private static boolean isOurs(JavaClass part) {
        return part.getPackageName().startsWith("org.beistand")
                && !part.isEnum()
                && !TOO_NARROW_FOR_A_NAME.contains(part.getName());
    }
}
