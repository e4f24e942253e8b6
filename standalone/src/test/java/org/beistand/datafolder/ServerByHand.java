package org.beistand.datafolder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server as an operator would set one up, with passwords for everybody. */
public final class ServerByHand implements AutoCloseable {
    private final PostgresPrograms programs;
    private final Path folder;
    private final int port;
    private final String password;

    private ServerByHand(PostgresPrograms programs, Path folder, int port, String password) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    /** Makes and starts one below the folder; the options are those of {@code postgres}. */
    public static ServerByHand start(
            Path folder, String initdb, List<String> options, String password) throws IOException {
        var programs = PostgresPrograms.in(folder);
        var name = Files.createTempDirectory(folder, "server");
        var secret = Files.writeString(name.resolve("password"), password);
        var cluster = name.resolve("cluster");
        var make =
                new ArrayList<>(
                        List.of(
                                programs.program("initdb"),
                                "-D",
                                cluster.toString(),
                                "-U",
                                "postgres",
                                "--auth=scram-sha-256",
                                "--pwfile=" + secret,
                                "--encoding=UTF8",
                                "--locale=C"));
        make.addAll(Arrays.asList(initdb.split(" ")));
        require(make);
        var server = new ServerByHand(programs, cluster, freePort(), password);
        server.start(options);
        return server;
    }

    private void start(List<String> options) throws IOException {
        var given = new ArrayList<>(options);
        given.addAll(List.of("-p", Integer.toString(port)));
        given.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
        given.addAll(List.of("-c", "unix_socket_directories="));
        require(
                List.of(
                        programs.program("pg_ctl"),
                        "-D",
                        folder.toString(),
                        "-l",
                        folder.resolveSibling("log").toString(),
                        "-w",
                        "-s",
                        "-o",
                        String.join(" ", given),
                        "start"));
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The superuser's way in. */
    public DataSource superuser(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        source.setUser("postgres");
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() throws IOException {
        require(
                List.of(
                        programs.program("pg_ctl"),
                        "-D",
                        folder.toString(),
                        "-m",
                        "immediate",
                        "-w",
                        "-s",
                        "stop"));
    }

    private static void require(List<String> command) throws IOException {
        var result = Shell.run(command);
        if (!result.succeeded()) {
            throw new IOException(command + ": " + result.output());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
