package cn.xingsuo.network.web;

import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.web.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 调解员页 — everything about one mediator: who they are, where they serve, what they learned and what is on record. */
public record MediatorPage(
        Head head,
        MaskedPerson person,
        Facts facts,
        List<Serving> services,
        List<Stood> standings,
        List<Trained> trainings,
        List<Noted> records,
        List<Option> bodies,
        Desk desk) {
    /** 题头. */
    public record Head(
            String id, String name, String office, boolean fullTime, String grade, int version, String gradeCode) {
        public String path() {
            return "/mediation/mediators/" + id;
        }
    }

    /** 基本情况, in words; the lists also as codes for the form. */
    public record Facts(
            boolean woman,
            @Nullable Integer born,
            String ethnic,
            String education,
            String political,
            boolean lawyer,
            @Nullable String certificate,
            @Nullable String account,
            Skills skills) {}

    /** 特长和语言, as codes. */
    public record Skills(List<String> specialities, List<String> languages) {}

    /** 一段任职. */
    public record Serving(
            String body,
            String name,
            String post,
            LocalDate since,
            @Nullable LocalDate until,
            String reason) {}

    /** 一次定级. */
    public record Stood(LocalDate since, boolean fullTime, String grade) {}

    /** 一次培训. */
    public record Trained(LocalDate on, String title, BigDecimal hours, String organiser) {}

    /** 一条记录. */
    public record Noted(
            LocalDate on,
            String kind,
            String what,
            @Nullable BigDecimal amount,
            String note,
            String account) {}

    /**
     * 页面条件 — who looks.
     *
     * @param answers whether the viewer's office was told of a removal elsewhere and has not answered
     */
    public record Desk(boolean writes, boolean approves, boolean answers, LocalDate today, NetworkOptions options) {}

    public BigDecimal hours() {
        return trainings.stream().map(Trained::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The bodies of the viewer the mediator can leave: those that are served today. */
    public List<Option> left() {
        return bodies.stream()
                .filter(it -> services.stream()
                        .anyMatch(serving ->
                                serving.until() == null && serving.body().equals(it.value())))
                .toList();
    }

    public boolean serves() {
        return services.stream().anyMatch(it -> it.until() == null);
    }
}
