package cn.xingsuo.network.web;

import static java.lang.Boolean.TRUE;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.network.NewMediator;
import cn.xingsuo.network.NewMediator.Background;
import cn.xingsuo.network.NewMediator.Skills;
import cn.xingsuo.network.NewMediator.Standing;
import cn.xingsuo.network.Records;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 调解员表单 — what the pages of a mediator send. */
final class MediatorForms {
    private MediatorForms() {}

    /** 身份. */
    record Who(
            @Label("姓名") @NotBlank @Size(max = 50) String name,
            @Label("身份证号") @NotBlank @Size(max = 30) String idNumber,
            @Label("电话") @Size(max = 20) @Nullable String phone,
            @Label("性别") @NotBlank String sex) {
        /** Never the values: forms get into logs. */
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** 基本情况. */
    record Past(
            @Label("民族") @Size(max = 20) @Nullable String ethnic,
            @Label("文化程度") @NotBlank String education,
            @Label("政治面貌") @NotBlank String political,
            @Label("法律专业人员") @Nullable Boolean lawyer) {}

    /** 专兼职和等级. */
    record Stand(
            @Label("专兼职") @Nullable Boolean fullTime,
            @Label("等级") @NotBlank String grade,
            @Label("证号") @Size(max = 50) @Nullable String certificate,
            @Label("起始日期") @NotNull LocalDate since) {
        Standing asStanding() {
            return new Standing(TRUE.equals(fullTime), grade, text(certificate));
        }
    }

    /** 特长、语言和账号. */
    record Equip(
            @Label("特长") @Nullable Set<String> specialities,
            @Label("语言") @Nullable Set<String> languages,
            @Label("登录账号") @Size(max = 50) @Nullable String account) {
        Skills asSkills() {
            return new Skills(
                    Objects.requireNonNullElse(specialities, Set.<String>of()),
                    Objects.requireNonNullElse(languages, Set.<String>of()),
                    text(account));
        }
    }

    /** 登记. */
    record Register(
            @Label("司法所") @Nullable String office,
            @Label("身份") @Valid @NotNull Who who,
            @Label("基本情况") @Valid @NotNull Past past,
            @Label("任职") @Valid @NotNull Stand stand,
            @Valid @Nullable Equip skills,
            @Label("聘任的组织") @Nullable String body) {
        NewMediator asMediator(OfficeId office) {
            var person = new Particulars(who.name().strip(), who.idNumber(), who.phone(), null);
            var background = new Background(
                    who.sex().equals("F"),
                    null,
                    text(past.ethnic()),
                    past.education(),
                    past.political(),
                    TRUE.equals(past.lawyer()));
            var known = skills == null ? new Equip(null, null, null) : skills;
            return new NewMediator(
                    office, person, background, stand.asStanding(), known.asSkills(), chosen(body), stand.since());
        }
    }

    /** 聘任. */
    record Engage(
            @Label("聘任的组织") @NotBlank String body,
            @Label("聘任日期") @NotNull LocalDate since) {}

    /** 解聘. */
    record Leave(
            @Label("解聘的组织") @NotBlank String body,
            @Label("最后一天") @NotNull LocalDate on,
            @Label("理由") @NotBlank @Size(max = 500) String reason) {}

    /** 保留任职. */
    record Keep(@Label("理由") @NotBlank @Size(max = 500) String reason) {}

    /** 表彰、处理、救助. */
    record Note(
            @Label("种类") @NotBlank String code,
            @Label("违反的行为") @Nullable String ground,
            @Label("日期") @NotNull LocalDate on,

            @Label("金额(元)") @Digits(integer = 10, fraction = 2) @Nullable
            BigDecimal amount,

            @Label("事由") @NotBlank @Size(max = 500) String note) {
        Records.Line asLine() {
            return new Records.Line(code, text(ground), on, amount, note);
        }
    }

    private static @Nullable BodyId chosen(@Nullable String id) {
        return id == null || id.isBlank() ? null : BodyId.of(id);
    }

    private static String text(@Nullable String it) {
        return it == null ? "" : it.strip();
    }
}
