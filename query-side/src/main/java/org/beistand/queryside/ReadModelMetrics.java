package org.beistand.queryside;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.beistand.queryside.ReadModelWatch.Sight;

/** Lag and halts of the read models as figures over time. */
final class ReadModelMetrics implements MeterBinder {
    private final ReadModelWatch watch;

    ReadModelMetrics(ReadModelWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var name : watch.names()) {
            gauge(registry, "beistand.readmodel.behind", name, Sight::behind);
            gauge(registry, "beistand.readmodel.halted", name, s -> s.moves() ? 0 : 1);
        }
    }

    private void gauge(
            MeterRegistry registry, String meter, String name, ToDoubleFunction<Sight> figure) {
        var _ =
                Gauge.builder(meter, () -> figure.applyAsDouble(sight(name)))
                        .tag("readmodel", name)
                        .register(registry);
    }

    private Sight sight(String name) {
        try {
            return sight(watch.look(), name);
        } catch (SQLException e) {
            throw new IllegalStateException("No figures (SQL state " + e.getSQLState() + ")");
        }
    }

    private static Sight sight(Map<String, Sight> all, String name) {
        var sight = all.get(name);
        if (sight == null) {
            throw new IllegalStateException("No read model is called " + name);
        }
        return sight;
    }
}
