package org.beistand.casefile.pages;

import java.util.List;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;

/**
 * The page of one step.
 *
 * @param key under which its texts stand: {@code stepPage.close-case}
 * @param path where its form goes
 * @param about what the step is about, in the words of the file; empty for the case as a whole
 * @param draft the name of its draft, empty when nothing is written
 * @param whatIf what each worker would carry; empty but for an assignment
 * @param back where one came from
 */
public record StepPage(
        CaseView c,
        String key,
        String path,
        String about,
        String draft,
        List<Field> fields,
        FormView form,
        WhatIfView whatIf,
        String back) {
    public StepPage {
        fields = List.copyOf(fields);
    }

    /** A step that compares nobody. */
    StepPage(
            CaseView c,
            String key,
            String path,
            String about,
            String draft,
            List<Field> fields,
            FormView form,
            String back) {
        this(c, key, path, about, draft, fields, form, WhatIfView.NONE, back);
    }
}
