package org.beistand.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own source files, for what the compiled classes no longer tell. */
final class Sources {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
            List.of("shared-api", "platform", "command-side", "query-side", "web-ui", "standalone");

    private Sources() {}

    /** One file. */
    record Source(Path path, String text) {
        String name() {
            return path.getFileName().toString();
        }

        /** The folder, which is named like the package. */
        String folder() {
            return path.getParent().toString();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static Stream<Source> main() {
        return below("src/main/java", ".java");
    }

    static Stream<Source> tests() {
        return below("src/test/java", ".java");
    }

    static Stream<Source> migrations() {
        return below("src/main/resources/db/migration", ".sql");
    }

    private static Stream<Source> below(String folder, String ending) {
        return MODULES.stream()
                .map(module -> PROJECT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::files)
                .filter(path -> path.toString().endsWith(ending))
                .map(Sources::read);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path path) {
        try {
            return new Source(PROJECT.relativize(path), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
