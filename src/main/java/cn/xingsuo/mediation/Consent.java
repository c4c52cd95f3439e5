package cn.xingsuo.mediation;

import cn.xingsuo.web.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 自愿 — whether each side agrees to be mediated, and how it said so. Without both there is no mediation. */
public record Consent(boolean applicants, boolean respondents, Form form) {
    /** 表达方式. */
    public enum Form {
        ORAL("口头"),
        WRITTEN("书面");

        private final String title;

        Form(String title) {
            this.title = title;
        }

        /** Chinese name, a key of the English catalogue. */
        public String title() {
            return title;
        }
    }

    /** What a form says: that both sides agree, and how; null while the other side has not been asked. */
    public static @Nullable Consent ofBoth(@Nullable Boolean both, @Nullable Form form) {
        return Boolean.TRUE.equals(both) ? new Consent(true, true, Objects.requireNonNullElse(form, Form.ORAL)) : null;
    }

    /** 人民调解法第十七条: when one side clearly refuses, mediation is forbidden. */
    void require() {
        if (!applicants && !respondents) throw refusal("双方都没有同意调解,不得调解。可以办理不予受理,并告知其他途径。");
        if (!applicants) throw refusal("申请人没有同意调解,不得调解。可以办理不予受理,并告知其他途径。");
        if (!respondents) throw refusal("对方没有同意调解,不得调解。对方尚未表态的请先登记待受理;明确拒绝的请办理不予受理,并告知其他途径。");
    }

    private static Refusal refusal(String message) {
        return new Refusal(message, "people-mediation-law#17");
    }
}
