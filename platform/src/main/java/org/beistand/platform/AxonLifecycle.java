package org.beistand.platform;

import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Lets the guards look once more, then starts Axon; stops it before the databases close. */
final class AxonLifecycle implements SmartLifecycle {
    private final Configuration axon;
    private final Runnable guards;
    private volatile boolean running;

    AxonLifecycle(Configuration axon, Runnable guards) {
        this.axon = axon;
        this.guards = guards;
    }

    @Override
    public void start() {
        guards.run();
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        axon.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its door, and after it has closed it. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
