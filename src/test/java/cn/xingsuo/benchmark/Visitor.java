package cn.xingsuo.benchmark;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** 访客 — one signed-in account with its own session. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final URI root;
    private final HttpClient client;
    final String office;

    /** Signs in with the demonstration password. */
    Visitor(URI root, String login, String office, Executor executor) throws Exception {
        this.root = root;
        this.office = office;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .executor(executor)
                .build();
        var form = Jsoup.parse(text("/login"));
        var fields = new StringBuilder("login=" + encoded(login) + "&password=" + encoded("xingsuo-demo"));
        form.select("form[action=/login] input[type=hidden]")
                .forEach(it ->
                        fields.append('&').append(it.attr("name")).append('=').append(encoded(it.attr("value"))));
        var answer = client.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields.toString()))
                        .build(),
                BodyHandlers.discarding());
        if (answer.headers().firstValue("Location").orElse("/login").contains("login"))
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
    }

    /** Opens a page to its last byte; anything but a page is an error. */
    void open(String path) throws Exception {
        var answer = client.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
    }

    String text(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** Sends a form as it stands on the page, nothing typed in. */
    void submit(Element form) throws Exception {
        var fields = new ArrayList<String>();
        for (var it : ((FormElement) form).formData()) fields.add(encoded(it.key()) + "=" + encoded(it.value()));
        send(
                form.attr("action"),
                "application/x-www-form-urlencoded",
                String.join("&", fields).getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads one file through that form on the page; the answer is the path of the page it leads to. */
    String upload(String path, String selector, String name, byte[] content) throws Exception {
        var form = (FormElement) Jsoup.parse(text(path)).expectFirst(selector);
        var boundary = "xingsuo-benchmark";
        var out = new ByteArrayOutputStream();
        for (var it : form.formData()) {
            out.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, it.key(), it.value())
                    .getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, name)
                        .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(form.attr("action"), "multipart/form-data; boundary=" + boundary, out.toByteArray());
    }

    private String send(String path, String type, byte[] body) throws Exception {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        var answer = client.send(request.build(), BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(it -> URI.create(it).getPath())
                .orElseThrow(() -> new IllegalStateException(
                        path + " answered " + Jsoup.parse(answer.body()).text()));
    }

    static HttpResponse<String> post(HttpClient client, URI address, String token, String json) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
