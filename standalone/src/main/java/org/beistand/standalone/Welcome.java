package org.beistand.standalone;

import org.beistand.demo.DemoStories;
import org.beistand.queryside.Renewal;
import org.beistand.signin.FirstAdministrator;

/** What a person at the terminal reads once Beistand serves. */
record Welcome(Running running, Address address) {

    void say(boolean demo) {
        var url = address.url(port());
        if (demo) {
            tellDemo();
        }
        running.bean(Renewal.class).untilReadable();
        System.out.println("Beistand is ready: " + url);
        if (!demo) {
            offerFirstAccount(url);
        }
        System.out.println("Ctrl-C stops it.");
    }

    private void tellDemo() {
        System.out.println("Telling the story of Beistand Nordstadt …");
        var accounts = running.bean(DemoStories.class).tell();
        System.out.println("Sign in with the password " + DemoStories.PASSWORD + " as");
        for (var account : accounts) {
            System.out.printf("  %-14s %s%n", account.signInName(), account.displayName());
        }
    }

    /** To the console only: logs are kept and read by others. */
    private void offerFirstAccount(String url) {
        running.bean(FirstAdministrator.class)
                .link()
                .ifPresent(link ->
                        System.out.println(
                                "Nobody has an account yet. Whoever opens this link within"
                                        + " an hour becomes the first administrator: "
                                        + url
                                        + link.path()));
    }

    private int port() {
        return running.port().orElse(address.port());
    }
}
