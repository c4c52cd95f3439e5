package cn.xingsuo.web;

import java.net.URI;
import java.net.URISyntaxException;

/** 返回地址 — a path of this site to go back to; anything that could lead elsewhere becomes the start page. */
public final class Back {
    private static final URI HOME = URI.create("/");

    private Back() {}

    public static URI safe(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.indexOf('\\') >= 0) return HOME;
        try {
            var uri = new URI(path);
            return uri.getHost() == null && uri.getScheme() == null ? uri : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
