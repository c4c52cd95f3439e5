package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.Catalogue.Line;
import cn.xingsuo.dossier.Catalogue.Place;
import cn.xingsuo.dossier.Catalogue.Waiting;
import cn.xingsuo.dossier.Catalogue.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 案卷归档目录页.
 *
 * @param next where the next page begins; null on the last
 * @param further whether this is not the first page
 */
public record CataloguePage(
        Wanted wanted,
        List<Line> lines,
        List<Waiting> waiting,
        @Nullable Place next,
        boolean further,
        DossierDesk desk) {
    static final String PATH = "/mediation/archive";

    public String year() {
        return wanted.year() == null ? "" : wanted.year().toString();
    }

    public String q() {
        return wanted.q() == null ? "" : wanted.q();
    }

    public boolean narrows() {
        return wanted.year() != null || !q().isBlank();
    }

    public String export() {
        return address(PATH + ".xlsx", "");
    }

    public String print() {
        return address(PATH, "print=1");
    }

    public @Nullable String first() {
        return further ? address(PATH, "") : null;
    }

    public @Nullable String onward() {
        return next == null ? null : address(PATH, "after=" + next.office() + "_" + next.year() + "_" + next.no());
    }

    private String address(String path, String more) {
        var text = new StringBuilder();
        if (!q().isBlank()) text.append("&q=").append(URLEncoder.encode(q(), StandardCharsets.UTF_8));
        if (wanted.year() != null) text.append("&year=").append(wanted.year());
        if (!more.isEmpty()) text.append('&').append(more);
        return text.isEmpty() ? path : path + "?" + text.substring(1);
    }
}
