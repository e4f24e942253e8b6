package org.beistand.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one person may ask; programs count as the person whose token they use.
 *
 * @param readsPerMinute on each node: bulk reading is a signal, not only a load
 * @param searchesPerMinute on all nodes together; who searches while typing asks several times for
 *     one thing (decision 0110)
 * @param exportsPerDay on all nodes together
 * @param liveStreams open at once, on each node
 * @param publicFormsPerMinute for each address, on all nodes together
 */
@ConfigurationProperties("beistand.limits")
record LimitSettings(
        @DefaultValue("300") int readsPerMinute,
        @DefaultValue("60") int searchesPerMinute,
        @DefaultValue("5") int exportsPerDay,
        @DefaultValue("8") int liveStreams,
        @DefaultValue("10") int publicFormsPerMinute) {}
