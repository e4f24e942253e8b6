package org.beistand.standalone;

import org.beistand.demo.DemoStories;
import org.beistand.signin.FirstAdministrator;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What a person at the terminal reads once Beistand serves. */
record Welcome(ConfigurableApplicationContext context, Address address) {

    void say(boolean demo) {
        var url = address.url(port());
        if (demo) {
            tellDemo();
        }
        System.out.println("Beistand is ready: " + url);
        if (!demo) {
            offerFirstAccount(url);
        }
        System.out.println("Ctrl-C stops it.");
    }

    private void tellDemo() {
        System.out.println("Telling the story of Beistand Nordstadt …");
        var accounts = context.getBean(DemoStories.class).tell();
        System.out.println("Sign in with the password " + DemoStories.PASSWORD + " as");
        for (var account : accounts) {
            System.out.printf("  %-14s %s%n", account.signInName(), account.displayName());
        }
    }

    /** To the console only: logs are kept and read by others. */
    private void offerFirstAccount(String url) {
        context.getBean(FirstAdministrator.class)
                .link()
                .ifPresent(
                        link ->
                                System.out.println(
                                        "Nobody has an account yet. Whoever opens this link within"
                                                + " an hour becomes the first administrator: "
                                                + url
                                                + link.path()));
    }

    private int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? address.port() : server.getPort();
    }
}
