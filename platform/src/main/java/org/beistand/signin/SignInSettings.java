package org.beistand.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in behaves.
 *
 * @param plainLoopback served without TLS on a loopback address only: the session cookie is {@code
 *     sid} without {@code Secure}; everywhere else it is {@code __Host-sid}
 * @param idle a session ends after this time without a request
 * @param absolute a session ends after this time in any case
 * @param triesPerMinute failed tries for each account and for each address
 * @param printLink whether an organisation without accounts prints the link to its first one
 */
@ConfigurationProperties("beistand.signin")
record SignInSettings(
        @DefaultValue("false") boolean plainLoopback,
        @DefaultValue("15m") Duration idle,
        @DefaultValue("10h") Duration absolute,
        @DefaultValue("5") int triesPerMinute,
        @DefaultValue("true") boolean printLink) {

    String sessionCookie() {
        return plainLoopback ? "sid" : "__Host-sid";
    }

    String csrfCookie() {
        return plainLoopback ? "csrf" : "__Host-csrf";
    }
}
