package cn.xingsuo.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 组件样张页 — fixed examples, so that two pictures of the page can be compared. */
public record Story() {
    private static final LocalDate TODAY = LocalDate.of(2014, 12, 29);

    public List<DeadlineChip> deadlines() {
        return List.of(
                chip(-3, null),
                chip(0, null),
                chip(2, null),
                chip(20, null),
                chip(400, null),
                chip(5, 3),
                chip(-5, -2));
    }

    public List<Step> steps() {
        return List.of(
                new Step(TODAY.plusDays(30), "司法确认申请截止", "双方共同申请", "ahead", null),
                new Step(TODAY.minusDays(1), "回访逾期", "电话未接通", "late", null),
                new Step(TODAY.minusDays(9), "达成协议", "甲方每月清理一次排水沟,乙方分担一半费用。"));
    }

    public Bar bar(String reached, String whole, @Nullable String floor) {
        return new Bar(new BigDecimal(reached), new BigDecimal(whole), floor == null ? null : new BigDecimal(floor));
    }

    public Trend trend() {
        var values = new Double[] {82.0, 83.5, 83.1, null, 84.0, 86.2, 85.8, 87.0, 88.4, 88.0, 89.6, 91.2};
        var points = IntStream.range(0, 12)
                .mapToObj(i -> new Trend.Point((i + 1) + "", values[i]))
                .toList();
        return new Trend("2014", points, 90.0, "★★★★★");
    }

    public Trend nothing() {
        return new Trend("2015", List.of(), null, "");
    }

    public List<Chip> chips() {
        return List.of(new Chip(Texts.t("在办"), "/dev/ui"), new Chip("新塍司法所", "/dev/ui"));
    }

    public Sort sort() {
        return new Sort("/dev/ui?sort=-due", "-due");
    }

    private static DeadlineChip chip(int due, @Nullable Integer met) {
        return new DeadlineChip(TODAY.plusDays(due), TODAY, met == null ? null : TODAY.plusDays(met));
    }
}
