package org.beistand.caseload.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beistand.caseload.AgreedHours;
import org.beistand.caseload.OverloadAnswerId;
import org.beistand.caseload.OverloadPercent;
import org.beistand.caseload.OverloadText;
import org.beistand.caseload.Reduction;
import org.beistand.caseload.ReductionKind;
import org.beistand.caseload.ReliefMeasure;
import org.beistand.caseload.WeeklyHours;
import org.beistand.caseload.Workload;
import org.beistand.caseload.WorkloadCommand.AcknowledgeOverload;
import org.beistand.caseload.WorkloadCommand.AgreeHours;
import org.beistand.language.InvalidValue;
import org.beistand.language.Sealed;
import org.beistand.language.StaffId;
import org.beistand.pages.Field;
import org.beistand.pages.FormView;
import org.beistand.pages.Option;
import org.beistand.pages.PostedForm;
import org.beistand.pages.Ui;
import org.jspecify.annotations.Nullable;

/** The forms about a worker's load. */
final class WorkloadForms {
    private static final int EMPTY_ROWS = 2;
    private static final int REVIEW_DAYS = 14;

    private WorkloadForms() {}

    static FormView hours(Ui ui, UUID id, Workload load) {
        var form = FormView.fresh(id, load.version()).with("from", ui.words().today());
        var hours = load.capacity().hours();
        if (hours == null) {
            return form;
        }
        var values = new java.util.HashMap<String, List<String>>();
        values.put("hours", List.of(Hours.told(ui, hours.minutes())));
        var reductions = running(load, ui.words().today());
        for (int i = 0; i < reductions.size(); i++) {
            var r = reductions.get(i);
            values.put("kind" + i, List.of(r.kind().name()));
            values.put("less" + i, List.of(Hours.told(ui, r.hours().minutes())));
            values.put("from" + i, List.of(r.from().toString()));
            values.put("until" + i, List.of(r.until() == null ? "" : r.until().toString()));
        }
        return form.filled(values);
    }

    /** Those of the agreement in force that are not over. */
    private static List<Reduction> running(Workload load, LocalDate today) {
        return load.agreements().stream()
                .filter(a -> !a.hours().from().isAfter(today))
                .findFirst()
                .map(a -> a.hours().reductions())
                .orElse(List.of())
                .stream()
                .filter(r -> r.until() == null || !r.until().isBefore(today))
                .toList();
    }

    /** So many rows for reductions: those filled, and some more. */
    static int rows(FormView form) {
        int filled = 0;
        for (int i = 0; i < AgreedHours.MOST; i++) {
            if (!form.value("less" + i).isEmpty() || !form.value("kind" + i).isEmpty()) {
                filled = i + 1;
            }
        }
        return Math.min(AgreedHours.MOST, filled + EMPTY_ROWS);
    }

    static @Nullable AgreeHours agree(StaffId worker, PostedForm form) {
        var hours = form.read("hours", WeeklyHours::of);
        var from = form.day("from");
        var reductions = new ArrayList<Reduction>();
        for (int i = 0; i < AgreedHours.MOST; i++) {
            var reduction = reduction(form, i);
            if (reduction != null) {
                reductions.add(reduction);
            }
        }
        return hours == null || from == null || !form.valid()
                ? null
                : made(form, () -> new AgreeHours(worker, from, hours, reductions));
    }

    private static @Nullable Reduction reduction(PostedForm form, int i) {
        if (form.text("kind" + i).isEmpty() && form.text("less" + i).isEmpty()) {
            return null;
        }
        var kind = form.choice("kind" + i, ReductionKind.class);
        var hours = form.read("less" + i, WeeklyHours::of);
        var from = form.day("from" + i);
        var until = form.readIfAny("until" + i, LocalDate::parse);
        if (kind == null || hours == null || from == null || !form.valid()) {
            return null;
        }
        try {
            return new Reduction(kind, hours, from, until);
        } catch (InvalidValue e) {
            return form.wrong("less" + i, e.code());
        }
    }

    private static <C> @Nullable C made(PostedForm form, java.util.function.Supplier<C> command) {
        try {
            return command.get();
        } catch (InvalidValue e) {
            return form.wrong("hours", e.code());
        }
    }

    static FormView answer(Ui ui, UUID id, Workload load) {
        return FormView.fresh(id, load.version())
                .filled(
                        Map.of(
                                "percent",
                                List.of(Integer.toString(load.percent())),
                                "reviewOn",
                                List.of(ui.words().today().plusDays(REVIEW_DAYS).toString())));
    }

    static List<Field> answerFields(Ui ui) {
        return List.of(
                Field.checks(
                        "measures",
                        "workload.measures",
                        "workload.measures.hint",
                        Option.of(ui, ReliefMeasure.class)),
                Field.lines("text", "workload.text", "workload.text.hint", 4),
                Field.line("reviewOn", "workload.reviewOn", "workload.reviewOn.hint", "date"));
    }

    static @Nullable AcknowledgeOverload answered(StaffId worker, PostedForm form) {
        var percent = form.read("percent", text -> new OverloadPercent(Integer.parseInt(text)));
        var measures = form.choices("measures", ReliefMeasure.class);
        if (measures.isEmpty()) {
            form.wrong("measures", "overload.no-measure");
        }
        var text = form.read("text", OverloadText::new);
        var review = form.day("reviewOn");
        return percent == null || text == null || review == null || !form.valid()
                ? null
                : new AcknowledgeOverload(
                        worker,
                        new OverloadAnswerId(form.idFor("answer")),
                        percent,
                        measures,
                        review,
                        Sealed.of(text));
    }
}
