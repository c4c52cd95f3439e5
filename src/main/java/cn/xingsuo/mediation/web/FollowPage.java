package cn.xingsuo.mediation.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Instalment;
import cn.xingsuo.mediation.Performance;
import cn.xingsuo.mediation.Standing;
import cn.xingsuo.mediation.Status;
import cn.xingsuo.mediation.Value;
import cn.xingsuo.web.DeadlineChip;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 履行回访页 — everything that follows the agreement of one case: its duties, the court, the return visit. */
public record FollowPage(
        CaseHead head,
        CaseEnding ending,
        CaseAftermath after,
        FollowFacts facts,
        List<Instalment> duties,
        CasePage.Desk desk) {
    /** An archived dossier is no end of it: what was agreed still has to be performed. */
    public boolean writes() {
        return desk.writes();
    }

    public boolean performed() {
        return head.status() == Status.PERFORMED;
    }

    /** Somebody did not do what was due, or nobody has written down that he did. */
    public boolean late() {
        return duties.stream().anyMatch(it -> switch (it.standing(today())) {
            case OVERDUE, PARTLY, DEFAULTED -> true;
            case RUNNING, FULFILLED -> false;
        });
    }

    public LocalDate today() {
        return desk.today();
    }

    public DeadlineChip chip(Instalment it) {
        var met = it.done().stream()
                .filter(done -> it.fulfilled())
                .map(Performance::on)
                .reduce((first, last) -> last)
                .orElse(null);
        return new DeadlineChip(it.lastDay(), today(), met);
    }

    public String tone(Standing it) {
        return switch (it) {
            case FULFILLED -> "green";
            case RUNNING -> "blue";
            case PARTLY, OVERDUE -> "amber";
            case DEFAULTED -> "red";
        };
    }

    /** One record in words. */
    public String words(Performance it) {
        var all = new ArrayList<String>();
        all.add(it.on().toString());
        all.add(t(desk.choices().title("performance", it.state())));
        if (it.amount() != null) all.add(t("{0} 元", it.amount()));
        if (!it.proof().isEmpty()) all.add(t("凭证:{0}", it.proof()));
        if (!it.note().isEmpty()) all.add(it.note());
        return all.stream().collect(Collectors.joining(" "));
    }

    /** The duties still open, and the agreement as a whole. */
    public List<Option> open() {
        var all = new ArrayList<Option>();
        var open = duties.stream().filter(it -> !it.fulfilled()).toList();
        if (open.size() != 1 || duties.size() > 1) all.add(new Option("0", "整份协议"));
        for (var it : open)
            all.add(new Option(String.valueOf(it.number()), t("第 {0} 项", it.number()) + " " + t(it.what())));
        return all;
    }

    /** What an officer may record; the rest follows from it. */
    public List<Option> states() {
        return chosen("performance").stream()
                .map(it -> new Option(it.code(), it.title()))
                .toList();
    }

    /** What is done elsewhere is recorded here; a renewed mediation has its own form. */
    public List<Option> remedies() {
        return chosen("remedy").stream()
                .map(it -> new Option(it.code(), it.title()))
                .toList();
    }

    private List<Value> chosen(String set) {
        return desk.choices().of(set).stream()
                .filter(it -> !Boolean.TRUE.equals(it.more().get("system")))
                .toList();
    }

    /** The stage of the term to ask for confirmation; null before the first, and once it no longer runs. */
    public @Nullable String warning() {
        var effective = ending.effectiveOn();
        if (after.confirmBy() == null || effective == null || after.application() != null || performed()) return null;
        if (today().isAfter(after.confirmBy())) return null;
        var days = ChronoUnit.DAYS.between(effective, today());
        return desk.choices().of("confirmation-warning").stream()
                .filter(it -> it.more().get("number") instanceof Integer number && days >= number)
                .map(Value::title)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The term to ask the court is over and nobody has written down that they did. */
    public boolean lapsed() {
        return ending.written()
                && after.application() == null
                && !performed()
                && after.confirmBy() != null
                && today().isAfter(after.confirmBy());
    }

    /** Whether the sides may still ask the court. */
    public boolean confirmable() {
        return ending.written()
                && after.application() == null
                && !performed()
                && after.confirmBy() != null
                && !today().isAfter(after.confirmBy());
    }
}
