package cn.xingsuo.mediation;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Particulars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 登记 — what an officer writes down when a dispute comes in.
 *
 * @param consent null while the other side has not been asked; then the case waits to be accepted
 * @param on the day the dispute came in; with consent also the day of acceptance
 */
public record Registration(
        OfficeId office,
        Dispute dispute,
        List<NewParty> parties,
        @Nullable Consent consent,
        Mediator mediator,
        LocalDate on) {
    /** 当事人 — one of those in dispute. */
    public record NewParty(Side side, Particulars person) {}

    /** 承办人 — who handles the case. */
    public record Mediator(String account, String name) {}

    /** How two sides are recognised when they come again, whichever of them comes. */
    public static String pair(String applicant, String respondent) {
        var one = Pinyin.fold(applicant);
        var other = Pinyin.fold(respondent);
        return one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
    }
}
