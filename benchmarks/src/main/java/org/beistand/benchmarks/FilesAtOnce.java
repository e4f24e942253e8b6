package org.beistand.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends many of the largest files at once and watches the memory of the program from outside. */
final class FilesAtOnce {
    private static final int SIZE = 25 * 1024 * 1024;
    private static final int LOOKS_EVERY_MILLIS = 100;
    private static final byte[] LINE =
            "Zeile um Zeile, bis die Datei voll ist.\n".getBytes(StandardCharsets.UTF_8);

    private FilesAtOnce() {}

    /** Address, API token, case, process and how many files. */
    public static void main(String[] given) throws IOException, InterruptedException {
        var process = Path.of("/proc", given[3], "status");
        int files = Integer.parseInt(given[4]);
        long before = resident(process);
        long began = System.nanoTime();
        var answers = new ArrayList<CompletableFuture<Integer>>();
        try (var http = HttpClient.newHttpClient()) {
            for (int n = 0; n < files; n++) {
                answers.add(
                        http.sendAsync(request(given), BodyHandlers.discarding())
                                .thenApply(answer -> answer.statusCode()));
            }
            var all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
            long most = before;
            do {
                most = Math.max(most, resident(process));
            } while (!isOver(all));
            double seconds = (System.nanoTime() - began) / 1e9;
            var statuses = answers.stream().map(CompletableFuture::join).distinct().toList();
            System.out.printf(
                    "%d files of 25 MiB in %.1f s (%.1f MB/s), answered %s; resident %d MB before, at most %d MB%n",
                    files, seconds, files * (double) SIZE / seconds / 1e6, statuses, before, most);
        }
    }

    /** Waits a little for the answers; between two looks at the memory nothing is to be done. */
    private static boolean isOver(CompletableFuture<?> all) throws InterruptedException {
        try {
            var _ = all.get(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A file was not answered", e.getCause());
        }
    }

    private static HttpRequest request(String[] given) {
        var path = "/api/documents/" + UUID.randomUUID() + "/content?case=" + given[2];
        return HttpRequest.newBuilder(URI.create(given[0] + path))
                .header("Authorization", "Bearer " + given[1])
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Text::new), SIZE))
                .build();
    }

    private static long resident(Path process) throws IOException {
        try (var lines = Files.lines(process)) {
            var line = lines.filter(l -> l.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    /** Text of exactly that size, made as it is read. */
    private static final class Text extends InputStream {
        private int next;

        @Override
        public int read() {
            return next < SIZE ? LINE[next++ % LINE.length] : -1;
        }
    }
}
