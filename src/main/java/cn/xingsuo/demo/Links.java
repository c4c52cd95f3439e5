package cn.xingsuo.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 对接素材 — partner organs and alarming disputes of the demonstration district. */
record Links(List<Organ> organs, List<Alarming> alerts) {
    /**
     * 单位素材.
     *
     * @param name with {@code {0}} for the town
     * @param number how its letters begin
     */
    record Organ(
            String kind,
            String letter,
            String channel,
            @Nullable String code,
            String name,
            String number) {
        String name(String town) {
            return name.replace("{0}", town);
        }

        String number(String town, int year, int n) {
            return "%s〔%d〕%d号".formatted(number.replace("{0}", town), year, n);
        }
    }

    /** 苗头素材. */
    record Alarming(String sign, int people, String name, String brief) {}

    static Links read() {
        return DemoFile.read("demo/links.yaml", Links.class);
    }
}
