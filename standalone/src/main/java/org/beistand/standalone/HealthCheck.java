package org.beistand.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a Beistand on this machine whether it can serve; for containers. Exit code 0 means yes. */
public final class HealthCheck {
    private static final int PATIENCE = 2_000;

    private HealthCheck() {}

    /** The port may be given; 8080 otherwise. */
    public static void main(String[] args) {
        System.exit(isReady(args.length == 0 ? 8080 : Integer.parseInt(args[0])) ? 0 : 1);
    }

    static boolean isReady(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            var request =
                    "GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status =
                    new BufferedReader(
                                    new InputStreamReader(
                                            socket.getInputStream(), StandardCharsets.US_ASCII))
                            .readLine();
            return status != null && status.contains(" 200");
        } catch (IOException e) {
            return false;
        }
    }
}
