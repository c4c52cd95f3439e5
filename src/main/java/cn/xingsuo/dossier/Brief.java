package cn.xingsuo.dossier;

import static java.util.stream.Collectors.joining;

import cn.xingsuo.mediation.CaseRecord;
import cn.xingsuo.mediation.CaseRecord.Member;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 文书底稿 — what a paper is written from: the case, its people as the paper may show them, and how the office reworded it. */
record Brief(
        CaseRecord file,
        Map<PersonId, Particulars> people,
        Setting setting,
        Wordings wordings,
        Codes codes,
        LocalDate today) {
    private static final Particulars UNKNOWN = new Particulars("", null, null, null);

    /** 所在 — names of the office, the committee and the place. */
    record Setting(String office, String body, String place) {}

    /** The passage as the office worded it, or what the case says. */
    String text(String passage, String otherwise) {
        return wordings.text(passage, otherwise);
    }

    Particulars person(Member it) {
        return people.getOrDefault(it.person(), UNKNOWN);
    }

    List<Member> side(Side side) {
        return file.parties().stream().filter(it -> it.side() == side).toList();
    }

    String names(Side side) {
        return side(side).stream().map(it -> person(it).name()).collect(joining("、"));
    }

    /** All parties, as an agreement lists them. */
    String names() {
        return file.parties().stream().map(it -> person(it).name()).collect(joining("、"));
    }

    List<Member> role(String role) {
        return file.members().stream().filter(it -> it.role().equals(role)).toList();
    }

    /** What the forms ask of a person; left open for handwriting where nothing is known. */
    PaperDraft describe(PaperDraft draft, String label, Member it) {
        var who = person(it);
        return draft.fields(
                label,
                who.name(),
                "性别",
                Identity.sex(who.idNumber()),
                "出生日期",
                Identity.born(who.idNumber()),
                "民族",
                "",
                "身份证号",
                open(who.idNumber()),
                "联系电话",
                open(who.phone()),
                "单位或者住址",
                open(who.address()));
    }

    PaperDraft describe(PaperDraft draft) {
        for (var it : file.parties()) describe(draft, it.side() == Side.APPLICANT ? "申请人" : "被申请人", it);
        return draft;
    }

    /** One line to sign for each party. */
    List<String> signatures(String... others) {
        var all = new ArrayList<String>();
        for (var it : file.parties())
            all.add((it.side() == Side.APPLICANT ? "申请人 " : "被申请人 ")
                    + person(it).name() + "(签名、捺印)");
        all.addAll(List.of(others));
        return all;
    }

    /** As statutory papers write a day. */
    static String day(@Nullable LocalDate day) {
        return day == null
                ? "    年  月  日"
                : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String open(@Nullable String text) {
        return text == null ? "" : text;
    }
}
