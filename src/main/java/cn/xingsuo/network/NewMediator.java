package cn.xingsuo.network;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 调解员登记 — a person who is to mediate. The ID number finds the same person again.
 *
 * @param engagedBy the committee that engages them, from {@code since}; null for one who is to be elected
 */
public record NewMediator(
        OfficeId office,
        Particulars person,
        Background background,
        Standing standing,
        Skills skills,
        @Nullable BodyId engagedBy,
        LocalDate since) {
    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "NewMediator";
    }

    /**
     * 基本情况.
     *
     * @param woman whether the person is a woman
     * @param birthYear null: as the ID number says
     * @param ethnic e.g. 汉族; empty when not known
     * @param lawyer works, or worked, in a legal profession
     */
    public record Background(
            boolean woman,
            @Nullable Integer birthYear,
            String ethnic,
            String education,
            String political,
            boolean lawyer) {}

    /**
     * 专兼职和等级.
     *
     * @param certificate number of the mediator's certificate; empty while there is none
     */
    public record Standing(boolean fullTime, String grade, String certificate) {}

    /**
     * 特长和语言.
     *
     * @param account sign-in name of those who use the system themselves; empty for others
     */
    public record Skills(Set<String> specialities, Set<String> languages, String account) {}
}
