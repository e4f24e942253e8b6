package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.beistand.advocacy.AdvocacyCaseEvent;
import org.beistand.advocacy.AdvocacyCaseEvent.ReferralReceived;
import org.beistand.advocacy.AdvocacyCaseEvent.TriageStarted;
import org.beistand.advocacy.AdvocacyCaseId;
import org.beistand.advocacy.ExternalReference;
import org.beistand.language.Sealed;
import org.beistand.platform.EventNames.StoredName;
import org.beistand.vocabulary.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedSerializerTest {
    private final ClosedSerializer serializer = new ClosedSerializer(EventNames.all());

    static Stream<TrackingToken> tokens() {
        var seven = GapAwareTrackingToken.newInstance(7, List.of());
        var gaps = GapAwareTrackingToken.newInstance(9, List.of(2L, 5L));
        return Stream.of(
                seven,
                gaps,
                ReplayToken.createReplayToken(seven),
                ReplayToken.createReplayToken(gaps, seven),
                ReplayToken.createReplayToken(gaps, seven, "why"),
                new MergedTrackingToken(seven, gaps),
                new MergedTrackingToken(ReplayToken.createReplayToken(gaps, seven), seven),
                ReplayToken.createReplayToken(new MergedTrackingToken(seven, gaps), seven),
                new GlobalSequenceTrackingToken(4),
                new MultiSourceTrackingToken(Map.of("log", seven)),
                new ConfigToken(Map.of("id", "x")));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void every_token_comes_back_as_it_was(TrackingToken token) {
        var stored = serializer.serialize(token, String.class);

        assertThat(serializer.<String, TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    @Test
    void a_fact_is_stored_under_its_logical_name() {
        var fact = new TriageStarted(new AdvocacyCaseId(new UUID(1, 1)));

        var stored = serializer.serialize(fact, String.class);

        assertThat(stored.getType().getName()).isEqualTo("advocacy.triage-started");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(serializer.<String, AdvocacyCaseEvent>deserialize(stored)).isEqualTo(fact);
    }

    @Test
    void a_fact_of_an_earlier_revision_is_read_and_stored_as_the_latest() {
        var stored =
                new SimpleSerializedObject<>(
                        FIRST_REVISION, String.class, "advocacy.referral-received", "1");

        var fact = serializer.<String, ReferralReceived>deserialize(stored);

        assertThat(fact.referral().reference())
                .isEqualTo(Sealed.of(new ExternalReference("A-2026/17")));
        assertThat(serializer.typeForClass(ReferralReceived.class).getRevision()).isEqualTo("2");
    }

    @Test
    void only_what_was_once_kept_in_clear_is_read_in_clear() {
        var stored =
                new SimpleSerializedObject<>(
                        FIRST_REVISION.replaceFirst("\\{\"k\".*\\}", "\"a flat\""),
                        String.class,
                        "advocacy.referral-received",
                        "1");

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class);
    }

    private static final String FIRST_REVISION =
            """
            {"caseId": "00000000-0000-4000-8000-000000000001", "number": "2026-0042-3",
             "client": null, "team": "00000000-0000-4000-8000-000000000002",
             "referral": {"source": "AGENCY", "referrer": null, "reference": "A-2026/17"},
             "kind": "ADVOCACY", "urgency": "ROUTINE", "receivedAt": "2026-01-02T10:00:00Z",
             "concern": {"k": "00000000-0000-4000-8000-000000000003", "v": 1, "n": "", "c": ""}
            }
            """;

    @Test
    void metadata_comes_back_as_text() {
        var metadata = MetaData.with("purpose", "CASE_WORK");

        var stored = serializer.serialize(metadata, String.class);

        assertThat(serializer.<String, MetaData>deserialize(stored)).isEqualTo(metadata);
    }

    @ParameterizedTest
    @CsvSource({
        "advocacy.unheard-of, 1",
        "advocacy.triage-started, 99",
        "java.util.ArrayList, 1",
        "org.axonframework.config.DefaultConfigurer, 1",
        "org.axonframework.NoSuchToken, 1"
    })
    void an_unknown_name_is_an_error(String name, String revision) {
        var stored = new SimpleSerializedObject<>("{}", String.class, name, revision);

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void what_is_no_fact_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Object(), String.class))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.serialize("text", String.class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void every_fact_has_a_name_of_its_own() {
        var facts = Concept.ALL.stream().mapToInt(c -> c.eventTypes().size()).sum();

        assertThat(EventNames.all().known().stream().map(StoredName::name).distinct())
                .hasSize(facts);
    }
}
