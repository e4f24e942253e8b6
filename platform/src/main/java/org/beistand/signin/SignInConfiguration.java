package org.beistand.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beistand.adminrecord.AdminRecord;
import org.beistand.platform.ConnectionUse;
import org.beistand.platform.StartRefused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts accounts, sessions and tokens on the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {
    /** The slots in which passwords are hashed. */
    static final String HASHING = "hashing";

    static final int HASHING_AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    static final int HASHING_WAITING = 50;

    private static final int LOOKING_AT_ONCE = 8;
    private static final int LOOKING_WAITING = 500;

    @Bean
    AccountTables accountTables(DataSource database) {
        return AccountTables.on(JdbcClient.create(database));
    }

    @Bean
    Colleagues colleagues() {
        return new ColleaguesInSql();
    }

    @Bean
    Secrets secrets() {
        return new Secrets();
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    @Primary
    BlockingWork signInWork() {
        return new BlockingWork(LOOKING_AT_ONCE, LOOKING_WAITING);
    }

    /** Apart, so that many who sign in at once keep nobody from working who is signed in. */
    @Bean
    @Qualifier(HASHING)
    BlockingWork hashingWork() {
        return new BlockingWork(HASHING_AT_ONCE, HASHING_WAITING);
    }

    @Bean
    AccountWork accountWork(
            BlockingWork work, @Qualifier(HASHING) BlockingWork hashing, DataSource database) {
        return new AccountWork(
                work, hashing, new TransactionTemplate(new JdbcTransactionManager(database)));
    }

    @Bean
    DemoMode demoMode(
            @Value("${beistand.demo:false}") boolean demo,
            SignInSettings settings,
            Environment environment) {
        var address = environment.getProperty("server.address", "");
        var loopback =
                address.equals("localhost") || address.startsWith("127.") || address.equals("::1");
        if (settings.plainLoopback() && !loopback) {
            throw new StartRefused(
                    "Without TLS Beistand serves on a loopback address only; give --host together"
                            + " with a certificate or a proxy.");
        }
        if (demo && !settings.plainLoopback()) {
            throw new StartRefused("The demonstration runs on a loopback address only.");
        }
        return new DemoMode(demo);
    }

    @Bean
    AccountNotes accountNotes(AdminRecord record, Clock clock) {
        return new AccountNotes(record, clock);
    }

    @Bean
    AccountAdministration accountAdministration(
            AccountTables tables, Secrets secrets, DemoMode demo, AccountNotes notes, Clock clock) {
        return new AccountAdministration(tables, secrets, demo, notes, clock);
    }

    @Bean
    StaffAbsences absences(
            AccountTables tables,
            AccountNotes notes,
            AccountWork work,
            Clock clock,
            @Value("${beistand.zone:Europe/Berlin}") ZoneId zone) {
        return new StaffAbsences(tables, notes, work, clock, zone);
    }

    @Bean
    OwnTokens ownTokens(
            AccountTables tables,
            AccountNotes notes,
            Secrets secrets,
            Supplier<UUID> randomIds,
            Clock clock) {
        return new OwnTokens(tables.tokens(), notes, secrets, randomIds, clock);
    }

    @Bean
    StaffAccounts staffAccounts(
            AccountTables tables,
            AccountAdministration administration,
            OwnTokens tokens,
            Passwords passwords,
            AccountWork work) {
        return new StaffAccounts(tables, administration, tokens, passwords, work);
    }

    @Bean
    Sessions sessions(AccountTables tables, Secrets secrets, SignInSettings settings, Clock clock) {
        return new Sessions(tables.sessions(), secrets, settings, clock);
    }

    @Bean
    SessionContexts sessionContexts(
            Sessions sessions,
            AccountTables tables,
            SignInSettings settings,
            BlockingWork work,
            Clock clock) {
        return new SessionContexts(sessions, tables.tokens(), settings, work, clock);
    }

    @Bean
    SharedBudget signInBudget(DataSource database, Clock clock, SignInSettings settings) {
        var rows = new SharedBudget.Rows(JdbcClient.create(database), clock);
        return new SharedBudget(rows, "sign-in", settings.triesPerMinute(), Duration.ofMinutes(1));
    }

    @Bean
    SignIn signIn(
            AccountTables tables,
            Passwords passwords,
            Sessions sessions,
            SharedBudget limits,
            SignIn.Circumstances circumstances) {
        return new SignIn(tables.accounts(), passwords, sessions, limits, circumstances);
    }

    @Bean
    SignIn.Circumstances signInCircumstances(DemoMode demo, Clock clock) {
        return new SignIn.Circumstances(demo, clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            AccountWork work, AccountAdministration administration, SignInSettings settings) {
        return new FirstAdministrator(work, administration, settings);
    }

    @Bean
    ConnectionUse connectionsOfSignIn() {
        return new ConnectionUse("sign-in", LOOKING_AT_ONCE + HASHING_AT_ONCE);
    }
}
