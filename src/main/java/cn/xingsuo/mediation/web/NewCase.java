package cn.xingsuo.mediation.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Consent.Form;
import cn.xingsuo.mediation.Registration;
import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 快速登记表单 — what the quick-registration page, or with the same names the API's document, says.
 *
 * @param applicantPhone the one number by which the case can be worked on
 * @param more further parties of either side; rows without a name do not count
 * @param on the day the dispute came in; today unless said
 */
record NewCase(
        @Label("申请人") @NotBlank @Size(max = 50) String applicant,
        @Label("申请人电话") @NotBlank @Size(max = 20) String applicantPhone,
        @Label("对方") @NotBlank @Size(max = 50) String respondent,
        @Label("对方电话") @Size(max = 20) @Nullable String respondentPhone,
        @Label("身份") @Valid @Nullable Identity identity,
        @Label("其他当事人") @Valid @Nullable List<More> more,
        @Label("纠纷") @Valid @NotNull NewDispute dispute,
        @Label("自愿") @Valid @Nullable Will will,
        @Label("登记日期") @Nullable LocalDate on) {
    /** Never the values: forms get into logs. */
    @Override
    public String toString() {
        return "NewCase";
    }

    /** 身份 — ID numbers, when somebody has shown one. */
    public record Identity(
            @Label("申请人身份证") @Nullable String applicant,
            @Label("对方身份证") @Nullable String respondent) {}

    /** 再加一方. */
    public record More(
            @Label("当事方") @Nullable Side side,
            @Label("姓名") @Size(max = 50) @Nullable String name,
            @Label("电话") @Size(max = 20) @Nullable String phone) {}

    /**
     * 自愿 — what the sides said about being mediated.
     *
     * @param both both agree
     * @param awaiting the other side has not been asked yet; the case then waits to be accepted
     */
    public record Will(
            @Nullable Boolean both,
            @Nullable Form form,
            @Nullable Boolean awaiting) {}

    /** Refuses where consent is missing; a side still to be asked is no refusal. */
    @Nullable
    Consent consent() {
        if (will == null) return new Consent(true, false, Form.ORAL);
        var both = TRUE.equals(will.both());
        if (!both && TRUE.equals(will.awaiting())) return null;
        return new Consent(true, both, will.form() == null ? Form.ORAL : will.form());
    }

    List<NewParty> parties() {
        var all = new ArrayList<NewParty>();
        var known = identity == null ? new Identity(null, null) : identity;
        all.add(party(Side.APPLICANT, applicant, known.applicant(), applicantPhone));
        all.add(party(Side.RESPONDENT, respondent, known.respondent(), respondentPhone));
        for (var it : more == null ? List.<More>of() : more) {
            if (it.name() != null && !it.name().isBlank())
                all.add(party(Objects.requireNonNullElse(it.side(), Side.RESPONDENT), it.name(), null, it.phone()));
        }
        return all;
    }

    Registration registration(Viewer viewer, LocalDate today) {
        if (viewer.office() == null) throw new Refusal("您的账号不属于任何司法所,不能登记案件。请由司法所工作人员登记。", null);
        var form = new Registration(
                new OfficeId(viewer.office()),
                dispute.asDispute(),
                parties(),
                consent(),
                new Registration.Mediator(viewer.account(), viewer.name()),
                on == null ? today : on);
        var terms = dispute.terms();
        return terms == null ? form : form.by(terms.committee()).under(terms.conditions(dispute.village()));
    }

    private static NewParty party(Side side, String name, @Nullable String idNumber, @Nullable String phone) {
        return new NewParty(side, new Particulars(name.strip(), blank(idNumber), blank(phone), null));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
