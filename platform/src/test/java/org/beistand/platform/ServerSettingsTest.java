package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {

    @Test
    void a_server_with_everything_on_may_serve() {
        assertThatCode(() -> new ServerSettings(_ -> "on").refuseUnsafe("It"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit", "data_checksums"})
    void a_server_with_one_of_them_off_is_refused(String off) {
        var settings = new ServerSettings(setting -> setting.equals(off) ? "off" : "on");

        assertThatThrownBy(() -> settings.refuseUnsafe("It")).isInstanceOf(StartRefused.class);
    }
}
