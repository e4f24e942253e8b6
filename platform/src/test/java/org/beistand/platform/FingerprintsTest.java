package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beistand.advocacy.AdvocacyCaseCommand.AcceptCase;
import org.beistand.advocacy.AdvocacyCaseCommand.StartTriage;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.language.DomainCommand;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final byte[] SECRET = new byte[32];
    private final Fingerprints fingerprints = new Fingerprints(SECRET);
    private final AdvocacyCaseId caseId = new AdvocacyCaseId(new UUID(1, 1));

    private Fingerprints.Fingerprint of(DomainCommand command) {
        return fingerprints.of(command, LedgerNode.sending(new UUID(2, 2)));
    }

    @Test
    void equal_commands_have_the_same_and_others_another() {
        var triage = of(new StartTriage(caseId));

        assertThat(triage.isThatOf(of(new StartTriage(caseId)).bytes())).isTrue();
        assertThat(triage.isThatOf(of(new AcceptCase(caseId)).bytes())).isFalse();
        var other = new StartTriage(new AdvocacyCaseId(new UUID(1, 2)));
        assertThat(triage.isThatOf(of(other).bytes())).isFalse();
    }

    @Test
    void where_a_class_lies_makes_no_difference() {
        assertThat(of(new StartTriage(caseId)).bytes())
                .isEqualTo(hmac("command 2 AdvocacyCaseId StartTriage" + content()));
    }

    @Test
    void a_receipt_from_before_is_still_recognised() {
        var kept = hmac(StartTriage.class.getName() + content());

        assertThat(of(new StartTriage(caseId)).isThatOf(kept)).isTrue();
        assertThat(of(new AcceptCase(caseId)).isThatOf(kept)).isFalse();
    }

    private String content() {
        return "{\"caseId\":\"" + caseId + "\"}" + LedgerNode.WORKER.id() + "null";
    }

    private static byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
