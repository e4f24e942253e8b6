package org.beistand.queryside;

import java.util.Map;

/** Which tables serve while one question is answered. */
public record View(Map<String, Slot.Name> serving) {
    public View {
        serving = Map.copyOf(serving);
    }

    /** The real name of a table, whose base name begins with its read model's name. */
    public String table(String base) {
        var model = base.substring(0, base.indexOf('_'));
        var slot = serving.get(model);
        if (slot == null) {
            throw new IllegalStateException("The question did not say that it reads " + model);
        }
        return slot.table(base);
    }
}
