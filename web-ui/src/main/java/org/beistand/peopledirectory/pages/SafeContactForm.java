package org.beistand.peopledirectory.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beistand.pages.FormView;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Revealed;
import org.beistand.people.SafeContact;
import org.beistand.people.SafeContact.Medium;
import org.beistand.people.SafeContact.MessageRule;
import org.beistand.people.SafeContact.Safety;
import org.beistand.people.SafeContact.SenderRule;
import org.beistand.people.SafeContact.Way;
import org.beistand.peopledirectory.PersonRecord;
import org.jspecify.annotations.Nullable;

/** The rules of safe contact, read out of the form and put back into it. */
final class SafeContactForm {
    /** How many ways the form offers. */
    static final int WAYS = 4;

    private SafeContactForm() {}

    /** Read; {@code null} when something is wrong. */
    static @Nullable SafeContact read(PostedForm form) {
        var messages = form.choice("messages", MessageRule.class);
        var sender = form.choice("sender", SenderRule.class);
        var ways = new ArrayList<Way>();
        for (int i = 0; i < WAYS; i++) {
            var way = way(form, "way" + i);
            if (way != null) {
                ways.add(way);
            }
        }
        if (messages == null || sender == null || !form.valid()) {
            return null;
        }
        return form.read(
                "remark",
                remark ->
                        new SafeContact(
                                ways,
                                form.text("safeTimes"),
                                messages,
                                sender,
                                form.text("codeWord"),
                                remark));
    }

    private static @Nullable Way way(PostedForm form, String field) {
        if (form.text(field).isEmpty()) {
            return null;
        }
        var medium = form.choice(field + "medium", Medium.class);
        var safety = form.choice(field + "safety", Safety.class);
        return medium == null || safety == null
                ? null
                : form.read(field, address -> new Way(medium, address, safety));
    }

    /** The form before anything is known. */
    static FormView fresh(FormView form) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("messages", List.of(MessageRule.NEUTRAL_ONLY.name()));
        values.put("sender", List.of(SenderRule.NEUTRAL.name()));
        for (int i = 0; i < WAYS; i++) {
            values.put("way" + i + "medium", List.of(Medium.MOBILE.name()));
            values.put("way" + i + "safety", List.of(Safety.SAFE.name()));
        }
        return form.filled(Map.copyOf(values));
    }

    /** The form as it stands for a person already known. */
    static FormView filled(FormView form, PersonRecord person) {
        var safe = Revealed.value(person.safeContact());
        if (safe == null) {
            return fresh(form);
        }
        var values = new LinkedHashMap<String, List<String>>();
        values.put("messages", List.of(safe.messages().name()));
        values.put("sender", List.of(safe.sender().name()));
        values.put("safeTimes", List.of(safe.safeTimes()));
        values.put("codeWord", List.of(safe.codeWord()));
        values.put("remark", List.of(safe.remark()));
        for (int i = 0; i < Math.min(WAYS, safe.ways().size()); i++) {
            var way = safe.ways().get(i);
            values.put("way" + i, List.of(way.address()));
            values.put("way" + i + "medium", List.of(way.medium().name()));
            values.put("way" + i + "safety", List.of(way.safety().name()));
        }
        return fresh(form).filled(Map.copyOf(values));
    }
}
