package cn.xingsuo.law;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.web.Language;
import cn.xingsuo.web.Texts;
import java.time.LocalDate;

/** 法源用语 — how pages name statutes, terms and lengths in the reader's language; the law itself stays Chinese. */
public final class LawWords {
    private static final String[] WEEKDAYS = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};

    private LawWords() {}

    public static String title(Statute statute) {
        return chinese() ? statute.title() : statute.english();
    }

    public static String title(Term term) {
        return chinese() ? term.words().title() : term.words().english();
    }

    public static String event(Term term) {
        return chinese() ? term.words().event() : term.words().eventEnglish();
    }

    /** Whose consent an extension takes; empty when there is no extension. */
    public static String needs(Term term) {
        var extension = term.extension();
        if (extension == null) return "";
        return chinese() ? extension.needs() : extension.needsEnglish();
    }

    public static String length(Length length) {
        var key = switch (length.unit()) {
            case HOURS -> "{0} 小时";
            case DAYS -> "{0} 日";
            case WORKING_DAYS -> "{0} 个工作日";
            case MONTHS -> "{0} 个月";
            case YEARS -> "{0} 年";
        };
        var amount = t(key, length.amount());
        return length.inclusive() ? amount : t("不满 {0}", amount);
    }

    public static String inForce(InForce inForce) {
        var until = inForce.until();
        return until == null ? t("{0} 起施行", inForce.since()) : t("{0} 至 {1}", inForce.since(), until);
    }

    /** The day with its weekday. */
    public static String day(LocalDate day) {
        return day + " " + t(WEEKDAYS[day.getDayOfWeek().getValue() - 1]);
    }

    private static boolean chinese() {
        return Texts.language() == Language.ZH;
    }
}
