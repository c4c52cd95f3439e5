package cn.xingsuo.subsidy;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.subsidy.Rate.Addon;
import cn.xingsuo.subsidy.Rate.Grade;
import cn.xingsuo.subsidy.Rate.Share;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 补贴标准库 — the files {@code values/subsidy-rate*.yaml}: a fallback for everywhere and what districts have set for themselves, by date. */
@Component
class Rates {
    private final List<Rate> rates = new ArrayList<>();

    Rates(Statutes statutes) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:values/subsidy-rate*.yaml")) {
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                Map<?, ?> it = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
                var rate = rate(it);
                if (statutes.find(rate.basis()) == null)
                    throw new IllegalStateException(file.getFilename() + ": we do not hold " + rate.basis());
                rates.add(rate);
            }
        }
        rates.sort(Comparator.comparing((Rate it) -> it.division().length())
                .thenComparing(Rate::since)
                .reversed());
    }

    /** The nearest division's newest standard on the day. */
    Rate of(OfficeId office, LocalDate on) {
        return rates.stream()
                .filter(it -> office.code().startsWith(it.division()) && !on.isBefore(it.since()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no subsidy standard for " + office + " on " + on));
    }

    private static Rate rate(Map<?, ?> it) {
        var base = new LinkedHashMap<String, BigDecimal>();
        map(it.get("base")).forEach((code, yuan) -> base.put(code.toString(), money(yuan)));
        var shares = new LinkedHashMap<String, Share>();
        map(it.get("shares"))
                .forEach((code, share) -> shares.put(
                        code.toString(), new Share(number(map(share), "agreed"), number(map(share), "performed"))));
        var grades = new ArrayList<Grade>();
        list(it.get("grades"))
                .forEach(grade ->
                        grades.add(new Grade(text(grade, "title"), number(grade, "least"), number(grade, "percent"))));
        return new Rate(
                it.get("division") == null ? "" : text(it, "division"),
                day(it.get("since")),
                text(it, "title"),
                text(it, "basis"),
                Map.copyOf(base),
                Map.copyOf(shares),
                List.copyOf(grades),
                addons(it),
                money(it.get("cap")));
    }

    private static List<Addon> addons(Map<?, ?> it) {
        return list(it.get("addons")).stream()
                .map(addon -> new Addon(
                        text(addon, "code"),
                        text(addon, "title"),
                        money(addon.get("amount")),
                        Boolean.TRUE.equals(addon.get("confirmed")),
                        optional(addon, "proof"),
                        optional(addon, "lacking")))
                .toList();
    }

    private static Map<?, ?> map(@Nullable Object it) {
        if (it instanceof Map<?, ?> map) return map;
        throw new IllegalStateException("a subsidy standard is incomplete");
    }

    private static List<Map<?, ?>> list(@Nullable Object it) {
        if (!(it instanceof List<?> list)) throw new IllegalStateException("a subsidy standard is incomplete");
        var all = new ArrayList<Map<?, ?>>();
        for (var line : list) all.add(map(line));
        return all;
    }

    private static String text(Map<?, ?> it, String key) {
        if (it.get(key) instanceof String text) return text;
        throw new IllegalStateException("a subsidy standard lacks " + key);
    }

    private static String optional(Map<?, ?> it, String key) {
        return it.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<?, ?> it, String key) {
        if (it.get(key) instanceof Integer number) return number;
        throw new IllegalStateException("a subsidy standard lacks " + key);
    }

    private static BigDecimal money(@Nullable Object it) {
        if (it instanceof Integer yuan) return BigDecimal.valueOf(yuan);
        throw new IllegalStateException("a subsidy standard says amounts in whole yuan");
    }

    private static LocalDate day(@Nullable Object it) {
        if (it instanceof Date date) return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        throw new IllegalStateException("a subsidy standard lacks since");
    }
}
