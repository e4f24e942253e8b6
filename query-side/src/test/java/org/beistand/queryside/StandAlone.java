package org.beistand.queryside;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.advocacy.ServiceTargets;
import org.beistand.platform.EventNames;
import org.beistand.platform.Json;
import org.beistand.platform.Provenances;
import org.beistand.platform.PurposeSecrets;
import org.beistand.platform.testing.TestDatabase;
import org.beistand.sealing.KeyCheck;
import org.beistand.sealing.KeySettings;
import org.beistand.sealing.Sealing;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Rebuild and verify without processors: a database, keys, and the read models' projections. */
public record StandAlone(
        Rebuild rebuild, Verify verify, List<Projection> projections, EventLog log) {

    /** On a database that was migrated, with the keys of the file. */
    public static StandAlone on(TestDatabase database, Path masterKey) {
        var context = new AnnotationConfigApplicationContext();
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(true);
        context.registerBean(
                "dataSource", DataSource.class, database::app, d -> d.setPrimary(true));
        context.registerBean(ServiceTargets.class, () -> ServiceTargets.PROPOSED);
        context.registerBean("keys", DataSource.class, database::keysApp);
        context.registerBean("clock", Clock.class, () -> Clock.systemUTC());
        context.registerBean("sealing", Sealing.class, () -> sealing(database, masterKey));
        context.registerBean(
                "purposeSecrets",
                PurposeSecrets.class,
                () -> context.getBean(Sealing.class)::secretFor);
        readModels().forEach(context::register);
        context.refresh();
        var projections = new ArrayList<>(context.getBeansOfType(Projection.class).values());
        var reader = new FactReader(EventNames.all(), Json.stored(), Provenances::read);
        var log = new EventLog(database.app(), reader);
        return new StandAlone(
                new Rebuild(database.app(), log, projections),
                new Verify(
                        database.app(),
                        log,
                        projections,
                        new AccessChecks(
                                database.app(),
                                log,
                                KeyCheck.on(database.keysApp(), new KeySettings(masterKey, null)))),
                projections,
                log);
    }

    private static Sealing sealing(TestDatabase database, Path masterKey) {
        Supplier<UUID> ids = UUID::randomUUID;
        return Sealing.start(
                database.keysApp(), new KeySettings(masterKey, null), ids, Clock.systemUTC());
    }

    private static List<Class<?>> readModels() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile(".*ReadModel")));
        return scan.findCandidateComponents("org.beistand").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
