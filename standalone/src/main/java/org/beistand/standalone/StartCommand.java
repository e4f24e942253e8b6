package org.beistand.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.beistand.datafolder.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code beistand start}: serves until it is told to stop. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Start Beistand and serve until Ctrl-C.")
final class StartCommand implements Callable<Integer> {
    @Mixin private Place place = new Place();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}; 0 for any free port).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "localhost",
            description = "As which host (default: this machine only).")
    private String host = "localhost";

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "Certificate (chain) in PEM, to serve beyond this machine.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key in PEM.")
    private @Nullable Path key;

    @Option(
            names = "--behind-proxy",
            paramLabel = "ADDRESS",
            description = "A proxy that does TLS and alone reaches this port, by its address.")
    private @Nullable String proxy;

    @Option(
            names = "--demo",
            description = "Fill an empty Beistand with a fictitious organisation to try it out.")
    private boolean demo;

    @Override
    public Integer call() {
        var address = new Address(host, port, certificate, key, proxy);
        if (demo && !address.isPlainLoopback()) {
            throw new CannotStart("--demo works on this machine only, without proxy or TLS.");
        }
        address.requireFree();
        try (var running = Running.start(Backing.own(place.folder()), b -> serve(b, address))) {
            new Welcome(running, address).say(demo);
            running.untilStopped();
        }
        return 0;
    }

    private ConfigurableApplicationContext serve(Backing backing, Address address) {
        var settings = new HashMap<>(backing.settings());
        settings.putAll(address.settings());
        settings.put("beistand.demo", demo);
        settings.put("beistand.signin.print-link", false);
        return BeistandApplication.serve(settings);
    }
}
