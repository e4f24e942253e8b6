package org.beistand.standalone;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What a person at the terminal reads once Beistand serves. */
record Welcome(ConfigurableApplicationContext context, Address address) {

    void say(boolean demo) {
        System.out.println("Beistand is ready: " + address.url(port()));
    }

    private int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? address.port() : server.getPort();
    }
}
