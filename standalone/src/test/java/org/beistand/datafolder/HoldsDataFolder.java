package org.beistand.datafolder;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that owns a data folder until it is killed. */
final class HoldsDataFolder {
    private HoldsDataFolder() {}

    public static void main(String[] args) throws InterruptedException {
        try (var folder = DataFolder.own(Path.of(args[0]), "start")) {
            System.out.println(folder.application().url());
            new CountDownLatch(1).await();
        }
    }
}
