package org.beistand.caseload.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import org.beistand.advocacy.CaseKind;
import org.beistand.advocacy.CaseStage;
import org.beistand.advocacy.Urgency;
import org.beistand.caseload.CaseList;
import org.beistand.caseload.CaseList.Attention;
import org.beistand.caseload.CaseList.Sort;
import org.beistand.caseload.WorkStage;
import org.beistand.language.StaffId;
import org.beistand.language.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The filter of the case list as it stands in the address: codes and ids only. */
record CaseFilter(Map<String, List<String>> values) {
    private static final List<String> NAMES =
            List.of(
                    "stage",
                    "workStage",
                    "kind",
                    "urgency",
                    "team",
                    "worker",
                    "attention",
                    "sort",
                    "open");
    private static final Set<CaseStage> OPEN =
            EnumSet.complementOf(EnumSet.of(CaseStage.CLOSED, CaseStage.DECLINED));

    CaseFilter {
        values = Map.copyOf(values);
    }

    /** Takes what it knows out of an address and leaves the rest. */
    static CaseFilter of(MultiValueMap<String, String> query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var given =
                    query.getOrDefault(name, List.of()).stream()
                            .filter(v -> v != null && v.matches("[A-Za-z0-9_-]{1,40}"))
                            .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new CaseFilter(values);
    }

    /** The question that the list answers. */
    CaseList question(@Nullable String after, int limit) {
        var stages = codes("stage", CaseStage.class);
        return new CaseList(
                stages.isEmpty() && values.containsKey("open") ? OPEN : stages,
                codes("kind", CaseKind.class),
                codes("urgency", Urgency.class),
                codes("workStage", WorkStage.class),
                id("team", TeamId::new),
                id("worker", StaffId::new),
                codes("attention", Attention.class).stream().findFirst().orElse(null),
                codes("sort", Sort.class).stream().findFirst().orElse(Sort.NEXT_DUE),
                after,
                limit);
    }

    /** The open cases of a team, or of all, whose next step is due first. */
    static CaseList dueFirst(@Nullable TeamId team, int most) {
        return new CaseList(
                OPEN, Set.of(), Set.of(), Set.of(), team, null, null, Sort.NEXT_DUE, null, most);
    }

    /** Whether nothing is filtered out; the order does not count. */
    boolean isEmpty() {
        return values.keySet().stream().allMatch("sort"::equals);
    }

    /** The part of the address after the question mark. */
    String query() {
        var query = new StringJoiner("&");
        for (var name : NAMES) {
            for (var value : values.getOrDefault(name, List.of())) {
                query.add(name + "=" + URLEncoder.encode(value, UTF_8));
            }
        }
        return query.toString();
    }

    /** The same without one value. */
    CaseFilter without(String name, String value) {
        var left = new LinkedHashMap<>(values);
        var kept =
                values.getOrDefault(name, List.of()).stream()
                        .filter(v -> !v.equals(value))
                        .toList();
        if (kept.isEmpty()) {
            left.remove(name);
        } else {
            left.put(name, kept);
        }
        return new CaseFilter(left);
    }

    <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        var given = values.getOrDefault(name, List.of());
        Arrays.stream(type.getEnumConstants())
                .filter(c -> given.contains(c.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private <I> @Nullable I id(String name, Function<UUID, I> type) {
        var given = values.getOrDefault(name, List.of());
        try {
            return given.isEmpty() ? null : type.apply(UUID.fromString(given.getFirst()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
