package org.beistand.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beistand.datafolder.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * Where Beistand listens. Beyond this machine only with a certificate of its own or behind a proxy
 * that has one.
 */
record Address(
        String host,
        int port,
        @Nullable Path certificate,
        @Nullable Path key,
        @Nullable String proxy) {

    Address {
        if ((certificate == null) != (key == null)) {
            throw new CannotStart("--tls-cert and --tls-key belong together.");
        }
        for (var file : new Path[] {certificate, key}) {
            if (file != null && !Files.isReadable(file)) {
                throw new CannotStart("The file " + file + " cannot be read.");
            }
        }
        if (!isLoopback(host) && certificate == null && proxy == null) {
            throw new CannotStart(
                    "Without TLS Beistand listens on this machine only; give --tls-cert and"
                            + " --tls-key, or --behind-proxy, together with --host.");
        }
    }

    /** Plain HTTP that never leaves this machine. */
    boolean isPlainLoopback() {
        return certificate == null && proxy == null;
    }

    String url(int actualPort) {
        return (certificate == null ? "http://" : "https://") + host + ":" + actualPort;
    }

    void requireFree() {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bindAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port "
                            + port
                            + " is in use by another program, or not allowed; choose another with"
                            + " --port.",
                    e);
        }
    }

    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", bindAddress().getHostAddress());
        settings.put("server.port", port);
        settings.put("beistand.signin.plain-loopback", isPlainLoopback());
        if (certificate != null && key != null) {
            settings.put("server.ssl.certificate", certificate.toUri().toString());
            settings.put("server.ssl.certificate-private-key", key.toUri().toString());
        }
        if (proxy != null) {
            settings.put("beistand.proxy", proxy);
        }
        return settings;
    }

    private InetAddress bindAddress() {
        try {
            return host.equals("localhost")
                    ? InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
                    : InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new CannotStart("The host " + host + " is not known.", e);
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
