package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Chip;
import cn.xingsuo.web.Query;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 列表 — one page of rows, how many there are, and the addresses around it.
 *
 * @param total counted up to a limit; beyond it nobody needs the exact number of a list
 * @param here the address of the list with its filters
 * @param next the last row, by which the next page is asked for; null on the last page
 * @param further whether this is not the first page
 */
public record Listing<T>(
        List<T> lines,
        int total,
        String here,
        List<Chip> chips,
        @Nullable String next,
        boolean further) {
    static final int PAGE = 50;
    static final int COUNTED = 1000;

    /** One page of what was read, which is one row more when there is a next page. */
    static <T> Listing<T> of(
            List<T> found, int total, Address address, Function<T, String> key, @Nullable String after) {
        var lines = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var next = lines.size() < found.size() ? key.apply(lines.getLast()) : null;
        return new Listing<>(lines, total, address.here(), address.chips(), next, after != null && !after.isBlank());
    }

    public @Nullable String nextPage() {
        return next == null ? null : Query.of(here).with("after", next).toString();
    }

    public @Nullable String firstPage() {
        return further ? here : null;
    }

    public String printed() {
        return Query.of(here).with("print", "1").toString();
    }

    /** The same list as a file. */
    public String exported() {
        return here.contains("?") ? here.replaceFirst("\\?", ".xlsx?") : here + ".xlsx";
    }

    public String counted() {
        return total > COUNTED ? t("超过 {0} 条", COUNTED) : t("共 {0} 条", total);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean narrows() {
        return !chips.isEmpty();
    }

    /** Whether more than words narrows it: then the conditions stand unfolded. */
    public boolean unfolds() {
        return chips.stream().anyMatch(it -> asksWords(it.without()) == asksWords(here));
    }

    private static boolean asksWords(String address) {
        return address.contains("?q=") || address.contains("&q=");
    }
}
