package dk.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.Programme;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Two hundred clients at once: run by name, {@code -Dtest=HostLoad}, for as many seconds as {@code -Dload.seconds} says of each
 * kind of request.
 */
@Import(HostLoad.Constant.class)
class HostLoad extends Served {
    private static final int CLIENTS = 200;
    private static final int SHARED = 20;
    private static final long SECONDS = Long.getLong("load.seconds", 5);

    /** What the host can do at most. */
    @TestConfiguration
    @RestController
    static class Constant {
        @GetMapping("/constant")
        String constant() {
            return "{}";
        }
    }

    private interface Client {
        int status(int client) throws Exception;
    }

    /** How often each status was answered. */
    private static Map<Integer, LongAdder> during(String what, Client client) throws Exception {
        Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                clients.add(() -> {
                    while (System.nanoTime() < end) {
                        answers.computeIfAbsent(client.status(number), status -> new LongAdder())
                                .increment();
                    }
                    return null;
                });
            }
            for (Future<Void> each : threads.invokeAll(clients)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        long all = answers.values().stream().mapToLong(LongAdder::sum).sum();
        System.out.println(what + ": " + all / SECONDS + " a second, " + answers);
        return answers;
    }

    private static String counted(int count) {
        return ProgrammeJson.standard()
                .format(Programme.builder(Integer.toString(count)).build());
    }

    private static int count(HttpResponse<String> response) {
        return Integer.parseInt(
                ProgrammeJson.standard().parse(response.body()).orElseThrow().title());
    }

    @Test
    void noChangeIsLostAndNoRequestFails() throws Exception {
        for (int i = 0; i < SHARED; i++) {
            put("/programmes/shared-" + i, counted(0));
        }
        put("/programmes/loaded", document());

        during("a constant, to warm up", client -> get("/constant").statusCode());
        during(
                "an assessment, to warm up",
                client -> get("/programmes/loaded/assessment?day=2018-08-31").statusCode());
        assertThat(during("a constant", client -> get("/constant").statusCode()))
                .containsOnlyKeys(200);
        assertThat(during(
                        "an assessment",
                        client -> get("/programmes/loaded/assessment?day=2018-08-31")
                                .statusCode()))
                .containsOnlyKeys(200);
        Map<Integer, LongAdder> changes = during("a change, read before", client -> {
            String path = "/programmes/shared-" + client % SHARED;
            HttpResponse<String> before = get(path);
            return put(path, counted(count(before) + 1), "If-Match", etag(before))
                    .statusCode();
        });

        long made = 0;
        for (int i = 0; i < SHARED; i++) {
            made += count(get("/programmes/shared-" + i));
        }
        assertThat(changes.keySet()).isSubsetOf(204, 409, 412);
        assertThat(changes.get(204).sum()).isEqualTo(made).isPositive();
    }
}
