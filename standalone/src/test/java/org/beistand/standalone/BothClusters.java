package org.beistand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.beistand.platform.testing.CanaryScan;
import org.postgresql.ds.PGSimpleDataSource;

/** The two servers of a data folder, entered as their superuser. */
record BothClusters(DataSource data, DataSource keys) {

    static BothClusters of(Path folder) {
        var values = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve("databases.properties"))) {
            values.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BothClusters(
                source(values, "postgres", "beistand"), source(values, "keyring", "beistand_keys"));
    }

    private static DataSource source(Properties values, String cluster, String database) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {Integer.parseInt(values.getProperty(cluster + ".port"))});
        source.setDatabaseName(database);
        source.setUser("postgres");
        source.setPassword(values.getProperty(cluster + ".postgres.password"));
        return source;
    }

    List<DataSource> both() {
        return List.of(data, keys);
    }

    /** Everything they keep in memory goes into their files. */
    void checkpoint() {
        both().forEach(CanaryScan::checkpoint);
    }
}
