package org.beistand.datafolder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Both clusters of a folder while they run; one that dies is started again at once. */
final class Clusters {
    private static final Logger LOG = LoggerFactory.getLogger(Clusters.class);
    private static final int MOST_RESTARTS = 100;
    private final List<Cluster> clusters;
    private final Databases databases;
    private volatile boolean closing;
    private int restarts;

    private Clusters(List<Cluster> clusters, Databases databases) {
        this.clusters = clusters;
        this.databases = databases;
    }

    /** Stops what an earlier, killed Beistand left behind, then starts both side by side. */
    static Clusters start(Path folder, Databases databases) throws IOException {
        var programs = PostgresPrograms.in(folder);
        var clusters =
                Arrays.stream(ClusterKind.values())
                        .map(kind -> new Cluster(kind, folder, programs))
                        .toList();
        for (var cluster : clusters) {
            databases.port(cluster.kind(), freePort(databases.port(cluster.kind()), cluster));
            databases.password(cluster.kind(), Databases.SUPERUSER);
        }
        databases.save();
        var started = new Clusters(clusters, databases);
        try {
            started.sideBySide(cluster -> started.startOne(cluster));
        } catch (IOException | RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private void startOne(Cluster cluster) throws IOException {
        cluster.ensureMade(databases.password(cluster.kind(), Databases.SUPERUSER));
        cluster.start(databases.port(cluster.kind()));
    }

    /** Watches both servers and starts again what ended without being asked to. */
    void keepRunning() throws IOException {
        for (var cluster : clusters) {
            watch(cluster);
        }
    }

    private void watch(Cluster cluster) throws IOException {
        var _ =
                cluster.postmaster()
                        .ended()
                        .thenRunAsync(() -> restart(cluster), Thread::startVirtualThread);
    }

    private synchronized void restart(Cluster cluster) {
        if (closing || restarts++ >= MOST_RESTARTS) {
            return;
        }
        LOG.warn("PostgreSQL ({}) ended unexpectedly and is started again", cluster.kind());
        try {
            cluster.start(databases.port(cluster.kind()));
            watch(cluster);
        } catch (IOException | CannotStart e) {
            LOG.error("PostgreSQL ({}) could not be started again", cluster.kind(), e);
        }
    }

    /** Stops both servers. */
    void close() throws IOException {
        closing = true;
        stopInOrder();
    }

    private synchronized void stopInOrder() throws IOException {
        sideBySide(cluster -> {
            if (cluster.postmaster().isRunning()) {
                cluster.stop();
            }
        });
    }

    private interface Step {
        void of(Cluster cluster) throws IOException;
    }

    private void sideBySide(Step step) throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var cluster : clusters) {
                running.add(
                        threads.submit(() -> {
                            step.of(cluster);
                            return null;
                        }));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotStart cannot) {
                throw cannot;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The port of last time if it is free (so that others find the server again), else any. */
    private static int freePort(int last, Cluster cluster) throws IOException {
        if (cluster.postmaster().isRunning()) {
            LOG.info("stopping the PostgreSQL that a killed Beistand left behind");
            cluster.stop();
        }
        if (last > 0 && isFree(last)) {
            return last;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
