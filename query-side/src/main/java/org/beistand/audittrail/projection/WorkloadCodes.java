package org.beistand.audittrail.projection;

import java.util.Map;
import java.util.stream.Collectors;
import org.beistand.caseload.WorkloadEvent;
import org.beistand.caseload.WorkloadEvent.HoursAgreed;
import org.beistand.caseload.WorkloadEvent.OverloadAcknowledged;

/** The codes of facts about workers' loads: whose, how much, and what is done about it. */
final class WorkloadCodes {
    private WorkloadCodes() {}

    static Map<String, String> of(WorkloadEvent event) {
        var worker = event.worker().toString();
        return switch (event) {
            case HoursAgreed e ->
                    Map.of(
                            "account", worker,
                            "from", e.from().toString(),
                            "weekly", Integer.toString(e.hours().minutes()),
                            "reduced", Integer.toString(reduced(e)));
            case OverloadAcknowledged e ->
                    Map.of(
                            "account", worker,
                            "percent", Integer.toString(e.percent().percent()),
                            "measures", measures(e),
                            "reviewOn", e.reviewOn().toString());
        };
    }

    private static int reduced(HoursAgreed e) {
        return e.reductions().stream().mapToInt(r -> r.hours().minutes()).sum();
    }

    private static String measures(OverloadAcknowledged e) {
        return e.measures().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
