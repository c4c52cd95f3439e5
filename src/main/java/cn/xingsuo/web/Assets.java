package cn.xingsuo.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * 静态资源 — one style sheet and one script, put together at start from small files in the order of their names. The address
 * carries the content's hash, so browsers may keep them for good and no build step is needed.
 */
@Component
public class Assets {
    private final Map<String, byte[]> files;
    private final String css;
    private final String js;

    Assets() throws IOException {
        var style = joined("css");
        var script = joined("js");
        css = "app-" + hash(style) + ".css";
        js = "app-" + hash(script) + ".js";
        files = Map.of(css, style, js, script);
    }

    public String css() {
        return "/assets/" + css;
    }

    public String js() {
        return "/assets/" + js;
    }

    byte[] content(String name) {
        var content = files.get(name);
        if (content == null) throw new NotFound("没有这个文件。页面可能是旧的,请刷新");
        return content.clone();
    }

    private static byte[] joined(String kind) throws IOException {
        var parts = new PathMatchingResourcePatternResolver().getResources("classpath:/assets/" + kind + "/*." + kind);
        Arrays.sort(parts, Comparator.comparing(it -> String.valueOf(it.getFilename())));
        var all = new ByteArrayOutputStream();
        for (Resource part : parts) {
            all.write(part.getContentAsByteArray());
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
