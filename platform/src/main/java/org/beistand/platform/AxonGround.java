package org.beistand.platform;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What all of Axon stands on: one database whose connection and transaction everybody shares who
 * works within one unit.
 *
 * @param nodeId unique for each start, or two nodes would own the same segment
 */
record AxonGround(
        ConnectionProvider connections,
        TransactionManager transactions,
        ClosedSerializer serializer,
        Clock clock,
        String nodeId) {
    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    static AxonGround on(DataSource database, EventNames names, Clock clock, String nodeId) {
        return new AxonGround(
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(database)),
                new SpringTransactionManager(new JdbcTransactionManager(database)),
                new ClosedSerializer(names),
                clock,
                nodeId);
    }

    TokenStore tokenStore() {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(String.class)
                .schema(
                        TokenSchema.builder()
                                .setTokenTable("event_store.token_entry")
                                .setProcessorNameColumn("processor_name")
                                .setTokenTypeColumn("token_type")
                                .build())
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(nodeId)
                .build();
    }
}
