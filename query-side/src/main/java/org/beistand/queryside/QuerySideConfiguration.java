package org.beistand.queryside;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryBus;
import org.beistand.access.DeclaredAccess;
import org.beistand.access.Gate;
import org.beistand.access.KnownOperations;
import org.beistand.language.Queries;
import org.beistand.platform.ConnectionUse;
import org.beistand.platform.EventNames;
import org.beistand.platform.Json;
import org.beistand.platform.Provenances;
import org.beistand.platform.StartRefused;
import org.beistand.readrecord.ReadRecord;
import org.beistand.sealing.KeyCheck;
import org.beistand.sealing.Sealing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the query side together from the read models that it finds. */
@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

    @Bean
    FactReader factReader(EventNames names) {
        return new FactReader(names, Json.stored(), Provenances::read);
    }

    @Bean
    EventLog eventLog(DataSource database, FactReader reader) {
        return new EventLog(database, reader);
    }

    @Bean
    OrganisationDays organisationDays(
            Clock clock, @Value("${beistand.zone:Europe/Berlin}") ZoneId zone) {
        return new OrganisationDays(clock, zone);
    }

    @Bean
    News news(Clock clock) {
        return new News(clock);
    }

    @Bean
    Listening listening(DataSource database, News news) {
        return new Listening(database, news);
    }

    @Bean
    ReadModels readModels(DataSource database, News news, List<Projection> projections) {
        return new ReadModels(database, news, projections);
    }

    @Bean
    HealthIndicator readableReadModels(ReadModels readModels) {
        return () -> (readModels.readable() ? Health.up() : Health.outOfService()).build();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "beistand.serve", matchIfMissing = true)
    Renewal renewal(
            DataSource database,
            Rebuild rebuild,
            ReadModels readModels,
            List<Projection> projections) {
        return new Renewal(database, rebuild, readModels, projections, Duration.ofSeconds(2));
    }

    @Bean
    Processors readModelProcessors(
            List<Projection> projections, EventLog log, DataSource database, Halts halts) {
        return new Processors(projections, new LiveBatch(log), database, halts);
    }

    /** Answers, one for each read model, their coordinator's two threads, and the listener. */
    @Bean
    ConnectionUse connectionsOfReading(List<Projection> projections) {
        return new ConnectionUse("reading", AnsweredQueries.AT_ONCE + projections.size() + 2 + 1);
    }

    @Bean
    Rebuild rebuild(DataSource database, EventLog log, List<Projection> projections) {
        return new Rebuild(database, log, projections);
    }

    @Bean
    Verify verify(DataSource database, EventLog log, List<Projection> projections, KeyCheck keys) {
        return new Verify(database, log, projections, new AccessChecks(database, log, keys));
    }

    @Bean
    KnownOperations askableQuestions(ObjectProvider<Question<?, ?>> questions) {
        return () -> questions.stream().<Class<?>>map(Question::query).toList();
    }

    @Bean
    DeclaredAccess rulesOfQuestions(ObjectProvider<Question<?, ?>> questions) {
        return () -> questions.stream().<org.beistand.access.Rule<?>>map(Question::rule).toList();
    }

    @Bean
    GuardedAnswer.Surroundings surroundings(
            ReadModels readModels,
            Gate gate,
            ReadRecord record,
            Sealing sealing,
            @Qualifier("randomIds") Supplier<UUID> randomIds) {
        return new GuardedAnswer.Surroundings(readModels, gate, record, sealing, randomIds);
    }

    @Bean
    Queries queries(
            QueryBus bus,
            Collection<Question<?, ?>> questions,
            GuardedAnswer.Surroundings surroundings) {
        var answers = new HashMap<Class<?>, Class<?>>();
        for (var question : questions) {
            if (answers.put(question.query(), question.answer()) != null) {
                throw new StartRefused(
                        "Two answer the question " + question.query().getSimpleName() + ".");
            }
            subscribe(bus, question, surroundings);
        }
        return new AnsweredQueries(bus, Map.copyOf(answers));
    }

    private static <Q extends Queries.Query<A>, A extends Queries.Answer> void subscribe(
            QueryBus bus, Question<Q, A> question, GuardedAnswer.Surroundings surroundings) {
        var _ =
                bus.subscribe(
                        question.query().getName(),
                        question.answer(),
                        new GuardedAnswer<>(question, surroundings));
    }
}
