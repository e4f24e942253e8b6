package org.beistand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.platform.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolSizeIT {
    private static final List<ConnectionUse> USES =
            List.of(new ConnectionUse("commands", 8), new ConnectionUse("answers", 16));
    private TestDatabase database;
    private HikariDataSource pool;

    @BeforeEach
    void start() {
        database = TestPostgres.fresh();
        pool = (HikariDataSource) database.app();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_pool_without_a_size_of_its_own_has_room_for_everybody() {
        new PoolSize(pool, 0, USES).afterSingletonsInstantiated();

        assertThat(pool.getMaximumPoolSize()).isEqualTo(8 + 16 + 4);
    }

    @Test
    void a_pool_that_is_too_small_stops_the_start() {
        assertThatThrownBy(() -> new PoolSize(pool, 27, USES).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class);
        new PoolSize(pool, 28, USES).afterSingletonsInstantiated();
        assertThat(pool.getMaximumPoolSize()).isEqualTo(20);
    }
}
