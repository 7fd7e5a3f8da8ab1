package dk.example.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maalbar.json.ProgrammeJson;
import org.maalbar.programme.Programme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The host, asked over HTTP as its users ask it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Served {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static final Path COPENHAGEN = Path.of("..", "data", "copenhagen.json");

    @Value("${local.server.port}")
    private int port;

    static Programme copenhagen() throws IOException {
        return ProgrammeJson.standard().read(COPENHAGEN).orElseThrow();
    }

    static String document() throws IOException {
        return Files.readString(COPENHAGEN);
    }

    /** A request with pairs of header names and values. */
    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(request(path, headers).GET());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws Exception {
        return CLIENT.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String programme, String... headers) throws Exception {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(programme)));
    }

    /** The version of an answer. */
    static String etag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
